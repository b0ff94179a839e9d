/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `MARTS` - Reports brought up to date
 * * `INVENTORY_CHECK` - Stock proven against the ledger
 * * `RESERVATIONS` - Expired reservations freed
 * * `LOW_STOCK_DIGEST` - Low-stock mail sent
 */
export type ScheduledTaskEnum = typeof ScheduledTaskEnum[keyof typeof ScheduledTaskEnum];


export const ScheduledTaskEnum = {
  MARTS: 'MARTS',
  INVENTORY_CHECK: 'INVENTORY_CHECK',
  RESERVATIONS: 'RESERVATIONS',
  LOW_STOCK_DIGEST: 'LOW_STOCK_DIGEST',
} as const;

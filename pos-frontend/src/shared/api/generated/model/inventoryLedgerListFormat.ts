/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryLedgerListFormat = typeof InventoryLedgerListFormat[keyof typeof InventoryLedgerListFormat];


export const InventoryLedgerListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;

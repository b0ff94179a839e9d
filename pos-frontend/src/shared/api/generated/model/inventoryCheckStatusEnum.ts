/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `NEVER_RUN` - Never run
 * * `CLEAN` - No differences
 * * `FINDINGS` - Differences found
 */
export type InventoryCheckStatusEnum = typeof InventoryCheckStatusEnum[keyof typeof InventoryCheckStatusEnum];


export const InventoryCheckStatusEnum = {
  NEVER_RUN: 'NEVER_RUN',
  CLEAN: 'CLEAN',
  FINDINGS: 'FINDINGS',
} as const;

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryReorderSuggestionsListFormat = typeof InventoryReorderSuggestionsListFormat[keyof typeof InventoryReorderSuggestionsListFormat];


export const InventoryReorderSuggestionsListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;

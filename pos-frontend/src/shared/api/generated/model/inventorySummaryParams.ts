/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventorySummaryParams = {
category?: number;
store_id?: number;
};

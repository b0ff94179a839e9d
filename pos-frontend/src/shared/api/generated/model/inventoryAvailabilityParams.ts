/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type InventoryAvailabilityParams = {
store_id?: number;
/**
 * Up to 200.
 */
variant_id: number[];
};

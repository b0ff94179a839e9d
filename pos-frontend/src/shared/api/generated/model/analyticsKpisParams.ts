/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsKpisParams = {
/**
 * A day of the store.
 */
date_from?: string;
/**
 * Inclusive.
 */
date_to?: string;
store_id?: number;
};

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AnalyticsForecastParams = {
store_id: number;
variant_id: number;
};

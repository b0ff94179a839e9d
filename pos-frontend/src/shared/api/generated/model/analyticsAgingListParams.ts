/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AnalyticsAgingListBucket } from './analyticsAgingListBucket';
import type { AnalyticsAgingListFormat } from './analyticsAgingListFormat';

export type AnalyticsAgingListParams = {
/**
 * * `D0_30` - Up to 30 days
 * * `D31_60` - 31 to 60 days
 * * `D61_90` - 61 to 90 days
 * * `D91_180` - 91 to 180 days
 * * `D181_365` - 181 to 365 days
 * * `OVER_365` - Over 365 days
 */
bucket?: AnalyticsAgingListBucket;
/**
 * @minimum 1
 */
category?: number;
/**
 * All rows as a file instead of a page.
 */
format?: AnalyticsAgingListFormat;
/**
 * Any of category_name, days, days_since_last_movement, days_since_last_sale, first_received_on, id, last_movement_on, last_sale_on, on_hand, product_name, sku, stock_value, store_code, variant_name; `-` for falling.
 */
ordering?: string;
page?: number;
/**
 * At most 200.
 */
page_size?: number;
search?: string;
/**
 * @minimum 1
 */
store_id?: number;
};

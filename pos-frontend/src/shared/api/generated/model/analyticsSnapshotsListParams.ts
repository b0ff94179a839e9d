/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AnalyticsSnapshotsListFormat } from './analyticsSnapshotsListFormat';

export type AnalyticsSnapshotsListParams = {
below_reorder_point?: boolean;
/**
 * @minimum 1
 */
category?: number;
/**
 * A day of the store; without one, each store's newest.
 */
date?: string;
/**
 * All rows as a file instead of a page.
 */
format?: AnalyticsSnapshotsListFormat;
/**
 * Any of allocated, available, business_date, category_name, id, on_hand, product_name, reorder_point, sku, stock_value, store_code, variant_name; `-` for falling.
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
/**
 * @minimum 1
 */
variant_id?: number;
};

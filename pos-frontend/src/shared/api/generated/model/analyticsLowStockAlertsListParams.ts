/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AnalyticsLowStockAlertsListFormat } from './analyticsLowStockAlertsListFormat';

export type AnalyticsLowStockAlertsListParams = {
/**
 * @minimum 1
 */
category?: number;
/**
 * All rows as a file instead of a page.
 */
format?: AnalyticsLowStockAlertsListFormat;
/**
 * Any of available, category_name, days_low, id, is_out_of_stock, low_since, on_hand, product_name, sku, sold_28_days, store_code, threshold, urgency, variant_name; `-` for falling.
 */
ordering?: string;
out_of_stock?: boolean;
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

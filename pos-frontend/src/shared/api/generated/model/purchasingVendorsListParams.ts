/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PurchasingVendorsListFormat } from './purchasingVendorsListFormat';

export type PurchasingVendorsListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: PurchasingVendorsListFormat;
is_active?: boolean;
/**
 * Any of code, id, item_count, lead_time_days, min_order_amount, name, orders_open; `-` for falling.
 */
ordering?: string;
/**
 * A page number within the paginated result set.
 */
page?: number;
/**
 * Number of results to return per page.
 */
page_size?: number;
search?: string;
};

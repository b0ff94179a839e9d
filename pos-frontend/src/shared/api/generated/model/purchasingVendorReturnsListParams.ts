/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PurchasingVendorReturnsListFormat } from './purchasingVendorReturnsListFormat';

export type PurchasingVendorReturnsListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: PurchasingVendorReturnsListFormat;
/**
 * @minimum 1
 */
order_id?: number;
/**
 * Any of id, number, returned_at, store_code, vendor_name; `-` for falling.
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
/**
 * @minimum 1
 */
receipt_id?: number;
search?: string;
/**
 * @minimum 1
 */
store_id?: number;
/**
 * @minimum 1
 */
vendor_id?: number;
};

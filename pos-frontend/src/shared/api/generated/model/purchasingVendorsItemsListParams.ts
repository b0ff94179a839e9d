/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PurchasingVendorsItemsListFormat } from './purchasingVendorsItemsListFormat';

export type PurchasingVendorsItemsListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: PurchasingVendorsItemsListFormat;
/**
 * Any of id, product_name, sku, vendor_sku; `-` for falling.
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
/**
 * @minimum 1
 */
variant_id?: number;
};

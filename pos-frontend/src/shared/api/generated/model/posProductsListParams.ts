/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PosProductsListFormat } from './posProductsListFormat';

export type PosProductsListParams = {
/**
 * @minimum 1
 */
category?: number;
/**
 * All rows as a file instead of a page.
 */
format?: PosProductsListFormat;
/**
 * Any of available, on_hand, price, product_name, sku; `-` for falling.
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
store_id: number;
};

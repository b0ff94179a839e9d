/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CatalogVariantsListFormat } from './catalogVariantsListFormat';

export type CatalogVariantsListParams = {
/**
 * @minimum 1
 */
category?: number;
/**
 * All rows as a file instead of a page.
 */
format?: CatalogVariantsListFormat;
is_active?: boolean;
/**
 * Any of id, price, product_name, sku; `-` for falling.
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
product_id?: number;
search?: string;
};

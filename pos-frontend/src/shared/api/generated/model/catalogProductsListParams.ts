/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CatalogProductsListFormat } from './catalogProductsListFormat';

export type CatalogProductsListParams = {
/**
 * @minimum 1
 */
category?: number;
/**
 * All rows as a file instead of a page.
 */
format?: CatalogProductsListFormat;
is_active?: boolean;
/**
 * Any of category_name, created_at, id, name; `-` for falling.
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
tax_category?: number;
};

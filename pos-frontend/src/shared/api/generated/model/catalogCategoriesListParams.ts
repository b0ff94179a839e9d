/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CatalogCategoriesListFormat } from './catalogCategoriesListFormat';

export type CatalogCategoriesListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: CatalogCategoriesListFormat;
/**
 * Any of id, name; `-` for falling.
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
parent_id?: number;
search?: string;
};

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CatalogTaxCategoriesListFormat } from './catalogTaxCategoriesListFormat';

export type CatalogTaxCategoriesListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: CatalogTaxCategoriesListFormat;
/**
 * Any of id, name, rate; `-` for falling.
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

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AuthTokensListFormat } from './authTokensListFormat';

export type AuthTokensListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: AuthTokensListFormat;
/**
 * A page number within the paginated result set.
 */
page?: number;
/**
 * Number of results to return per page.
 */
page_size?: number;
};

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { UsersApproversListFormat } from './usersApproversListFormat';

export type UsersApproversListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: UsersApproversListFormat;
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
store_id?: number;
};

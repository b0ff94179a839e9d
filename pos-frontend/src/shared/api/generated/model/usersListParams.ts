/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { UsersListFormat } from './usersListFormat';
import type { UsersListRole } from './usersListRole';

export type UsersListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: UsersListFormat;
is_active?: boolean;
/**
 * Any of email, id, last_login, name, role; `-` for falling.
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
 * * `OWNER` - Owner
 * * `MANAGER` - Manager
 * * `STAFF` - Staff
 */
role?: UsersListRole;
search?: string;
};

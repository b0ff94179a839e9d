/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PosRegisterSessionsListFormat } from './posRegisterSessionsListFormat';
import type { PosRegisterSessionsListStatus } from './posRegisterSessionsListStatus';

export type PosRegisterSessionsListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: PosRegisterSessionsListFormat;
/**
 * Any of closed_at, difference, id, opened_at; `-` for falling.
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
register_id?: number;
/**
 * * `OPEN` - Open
 * * `CLOSED` - Closed
 */
status?: PosRegisterSessionsListStatus;
/**
 * @minimum 1
 */
store_id?: number;
};

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PosReturnsListFormat } from './posReturnsListFormat';
import type { PosReturnsListStatusItem } from './posReturnsListStatusItem';

export type PosReturnsListParams = {
/**
 * @minimum 1
 */
cashier_id?: number;
cursor?: string;
date_from?: string;
date_to?: string;
/**
 * All rows as a file instead of a page.
 */
format?: PosReturnsListFormat;
/**
 * @minimum 1
 * @maximum 200
 */
page_size?: number;
/**
 * @minimum 1
 */
register_session_id?: number;
/**
 * @minimum 1
 */
sale_id?: number;
search?: string;
/**
 * * `COMPLETED` - Completed
 * * `AWAITING_INSPECTION` - Awaiting inspection
 * * `REJECTED` - Rejected
 */
status?: PosReturnsListStatusItem[];
/**
 * @minimum 1
 */
store_id?: number;
};

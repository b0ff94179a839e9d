/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PosSalesListFormat } from './posSalesListFormat';
import type { PosSalesListStatusItem } from './posSalesListStatusItem';

export type PosSalesListParams = {
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
format?: PosSalesListFormat;
/**
 * @minimum 1
 * @maximum 200
 */
page_size?: number;
/**
 * @minimum 1
 */
register_session_id?: number;
search?: string;
/**
 * * `COMPLETED` - Completed
 * * `PARTIALLY_RETURNED` - Partly returned
 * * `RETURNED` - Returned
 * * `VOIDED` - Voided
 */
status?: PosSalesListStatusItem[];
/**
 * @minimum 1
 */
store_id?: number;
};

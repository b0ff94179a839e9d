/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PurchasingPosListFormat } from './purchasingPosListFormat';
import type { PurchasingPosListStatusItemItem } from './purchasingPosListStatusItemItem';

export type PurchasingPosListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: PurchasingPosListFormat;
/**
 * Any of created_at, expected_date, id, number, qty_remaining, status, store_code, submitted_at, vendor_name; `-` for falling.
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
status?: PurchasingPosListStatusItemItem[][];
/**
 * @minimum 1
 */
store_id?: number;
/**
 * @minimum 1
 */
variant_id?: number;
/**
 * @minimum 1
 */
vendor_id?: number;
};

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PosOversoldListFormat } from './posOversoldListFormat';

export type PosOversoldListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: PosOversoldListFormat;
/**
 * Any of id, occurred_at; `-` for falling.
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
settled?: boolean;
/**
 * @minimum 1
 */
store_id?: number;
/**
 * @minimum 1
 */
variant_id?: number;
};

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AnalyticsShrinkageListBy } from './analyticsShrinkageListBy';
import type { AnalyticsShrinkageListFormat } from './analyticsShrinkageListFormat';

export type AnalyticsShrinkageListParams = {
/**
 * What a row is of; REASON without it.
 *
 * * `REASON` - Reason
 * * `STORE` - Store
 * * `MONTH` - Month
 * * `PRODUCT` - Product
 */
by?: AnalyticsShrinkageListBy;
/**
 * @minimum 1
 */
category?: number;
date_from?: string;
date_to?: string;
/**
 * All rows as a file instead of a page.
 */
format?: AnalyticsShrinkageListFormat;
/**
 * Any of entries, name, units, value; `-` for falling.
 */
ordering?: string;
page?: number;
/**
 * At most 200.
 */
page_size?: number;
reason_code?: string;
/**
 * @minimum 1
 */
store_id?: number;
};

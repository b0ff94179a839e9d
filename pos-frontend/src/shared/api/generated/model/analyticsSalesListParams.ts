/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AnalyticsSalesListBy } from './analyticsSalesListBy';
import type { AnalyticsSalesListFormat } from './analyticsSalesListFormat';

export type AnalyticsSalesListParams = {
/**
 * What a row is of; DAY without it.
 *
 * * `DAY` - Day
 * * `HOUR` - Hour of the day
 * * `STORE` - Store
 * * `CATEGORY` - Category
 * * `PRODUCT` - Product
 */
by?: AnalyticsSalesListBy;
/**
 * @minimum 1
 */
category?: number;
date_from?: string;
date_to?: string;
/**
 * All rows as a file instead of a page.
 */
format?: AnalyticsSalesListFormat;
/**
 * Any of discounts, gross_margin, name, revenue, tax, transactions, units_returned, units_sold; `-` for falling.
 */
ordering?: string;
page?: number;
/**
 * At most 200.
 */
page_size?: number;
/**
 * Of products: with `by=PRODUCT` only.
 */
search?: string;
/**
 * @minimum 1
 */
store_id?: number;
};

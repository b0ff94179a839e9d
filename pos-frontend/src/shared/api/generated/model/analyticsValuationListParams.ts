/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AnalyticsValuationListBy } from './analyticsValuationListBy';
import type { AnalyticsValuationListFormat } from './analyticsValuationListFormat';

export type AnalyticsValuationListParams = {
as_of?: string;
/**
 * What a row is of; STORE without it.
 *
 * * `STORE` - Store
 * * `CATEGORY` - Category
 * * `PRODUCT` - Product
 */
by?: AnalyticsValuationListBy;
/**
 * @minimum 1
 */
category?: number;
/**
 * All rows as a file instead of a page.
 */
format?: AnalyticsValuationListFormat;
/**
 * Any of average_cost, name, share, skus, units, value; `-` for falling.
 */
ordering?: string;
page?: number;
/**
 * At most 200.
 */
page_size?: number;
/**
 * @minimum 1
 */
store_id?: number;
};

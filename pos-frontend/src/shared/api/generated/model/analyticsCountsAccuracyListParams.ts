/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AnalyticsCountsAccuracyListFormat } from './analyticsCountsAccuracyListFormat';

export type AnalyticsCountsAccuracyListParams = {
date_from?: string;
date_to?: string;
/**
 * All rows as a file instead of a page.
 */
format?: AnalyticsCountsAccuracyListFormat;
/**
 * Any of accuracy_percent, exact_lines, finalized_at, id, lines, number, store_code, units_counted, units_off, units_variance, value_off, value_variance; `-` for falling.
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

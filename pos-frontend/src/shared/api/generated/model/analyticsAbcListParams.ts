/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AnalyticsAbcListAbcClass } from './analyticsAbcListAbcClass';
import type { AnalyticsAbcListFormat } from './analyticsAbcListFormat';

export type AnalyticsAbcListParams = {
/**
 * * `A` - A
 * * `B` - B
 * * `C` - C
 */
abc_class?: AnalyticsAbcListAbcClass;
/**
 * @minimum 1
 */
category?: number;
/**
 * All rows as a file instead of a page.
 */
format?: AnalyticsAbcListFormat;
/**
 * Any of abc_class, category_name, gross_margin, product_name, rank, revenue, sku, units_sold, variant_name; `-` for falling.
 */
ordering?: string;
page?: number;
/**
 * At most 200.
 */
page_size?: number;
search?: string;
/**
 * @minimum 1
 */
store_id?: number;
};

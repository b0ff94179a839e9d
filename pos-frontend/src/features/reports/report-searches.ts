import { z } from 'zod';
import { dayParam, flagParam, idParam, listSearchSchema } from '@/shared/lib/list-search';
import { periodParams } from '@/shared/period/period';

/** What stands in the address of each report. The first of `by` is what it shows without one. */

export const SALES_BY = ['DAY', 'HOUR', 'STORE', 'CATEGORY', 'PRODUCT'] as const;
export type SalesBy = (typeof SALES_BY)[number];

export const VALUATION_BY = ['STORE', 'CATEGORY', 'PRODUCT'] as const;
export type ValuationBy = (typeof VALUATION_BY)[number];

export const SHRINKAGE_BY = ['REASON', 'STORE', 'MONTH', 'PRODUCT'] as const;
export type ShrinkageBy = (typeof SHRINKAGE_BY)[number];

export const CLOCKS = ['OCCURRED', 'RECORDED'] as const;

export const BUCKETS = ['D0_30', 'D31_60', 'D61_90', 'D91_180', 'D181_365', 'OVER_365'] as const;

export const CLASSES = ['A', 'B', 'C'] as const;

/** One of them; the first is left out of the address. */
function choiceParam<const Value extends string>(values: readonly [Value, ...Value[]]) {
  return z
    .enum(values)
    .refine((value) => value !== values[0])
    .optional()
    .catch(undefined);
}

const job = { job: idParam };
const place = { store_id: idParam, category: idParam };

export const salesReportSchema = listSearchSchema([
  'name',
  'revenue',
  'gross_margin',
  'transactions',
  'units_sold',
  'units_returned',
  'discounts',
  'tax',
]).extend({ ...job, ...place, ...periodParams, by: choiceParam(SALES_BY) });

export const stockReportSchema = listSearchSchema(['product_name', 'store_code']).extend({
  ...job,
  ...place,
  variant_id: idParam,
  product_id: idParam,
  as_of: dayParam,
  clock: choiceParam(CLOCKS),
});

export const valuationReportSchema = listSearchSchema([
  'name',
  'skus',
  'units',
  'value',
  'average_cost',
]).extend({ ...job, ...place, as_of: dayParam, by: choiceParam(VALUATION_BY) });

export const trendReportSchema = listSearchSchema([]).extend({
  ...job,
  ...periodParams,
  store_id: idParam,
  variant_id: idParam,
});

export const lowStockReportSchema = listSearchSchema([
  'product_name',
  'store_code',
  'on_hand',
  'available',
  'threshold',
  'low_since',
  'sold_28_days',
]).extend({ ...job, ...place, out_of_stock: flagParam });

export const agingReportSchema = listSearchSchema([
  'product_name',
  'store_code',
  'on_hand',
  'stock_value',
  'first_received_on',
  'last_sale_on',
  'last_movement_on',
  'days_since_last_sale',
]).extend({ ...job, ...place, bucket: z.enum(BUCKETS).optional().catch(undefined) });

export const abcReportSchema = listSearchSchema([
  'rank',
  'product_name',
  'category_name',
  'revenue',
  'gross_margin',
  'units_sold',
]).extend({ ...job, ...place, abc_class: z.enum(CLASSES).optional().catch(undefined) });

export const shrinkageReportSchema = listSearchSchema(['name', 'entries', 'units', 'value']).extend(
  {
    ...job,
    ...place,
    ...periodParams,
    by: choiceParam(SHRINKAGE_BY),
    reason_code: z.string().trim().min(1).max(40).optional().catch(undefined),
  },
);

export const countsReportSchema = listSearchSchema([
  'number',
  'store_code',
  'finalized_at',
  'accuracy_percent',
  'lines',
  'units_counted',
  'units_variance',
  'units_off',
  'value_variance',
  'value_off',
]).extend({ ...job, ...periodParams, store_id: idParam });

import type { StockRow } from '@/shared/api/generated/model/stockRow';

/** An item with the threshold that holds for it, and its own reorder point where it has one. */
export type ThresholdRow = Pick<
  StockRow,
  'id' | 'store_id' | 'store_code' | 'sku' | 'threshold' | 'reorder_point'
>;

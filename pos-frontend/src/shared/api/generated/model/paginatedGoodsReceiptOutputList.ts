/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { GoodsReceiptOutput } from './goodsReceiptOutput';

export interface PaginatedGoodsReceiptOutputList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: GoodsReceiptOutput[];
}

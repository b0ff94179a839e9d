/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AdjustmentImportRowOutcomeEnum } from './adjustmentImportRowOutcomeEnum';

export interface AdjustmentImportRow {
  /** As a spreadsheet counts; the header is 1. */
  row: number;
  outcome: AdjustmentImportRowOutcomeEnum;
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  on_hand: string;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  qty_delta: string;
  /** @pattern ^-?\d{0,17}(?:\.\d{0,3})?$ */
  on_hand_after: string;
  /** Empty: the document's. */
  reason_code: string;
  note: string;
  notices: string[];
}

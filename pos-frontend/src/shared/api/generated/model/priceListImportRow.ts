/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PriceListOutcomeEnum } from './priceListOutcomeEnum';

/**
 * A vendor's item before and after. Costs are per unit, and null without the right to see them.
 */
export interface PriceListImportRow {
  /** As a spreadsheet counts; the header is 1. */
  row: number;
  outcome: PriceListOutcomeEnum;
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
  /** Empty where there was none. */
  old_vendor_sku: string;
  vendor_sku: string;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  old_pack_size: string | null;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  pack_size: string;
  /**
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  old_cost: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  cost: string | null;
  /**
     * Of the cost; null where there was none.
     * @nullable
     * @pattern ^-?\d{0,18}(?:\.\d{0,2})?$
     */
  change_percent: string | null;
  notices: string[];
}

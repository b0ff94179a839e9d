/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AbcClassEnum } from './abcClassEnum';

export interface AbcRow {
  rank: number;
  variant_id: number;
  sku: string;
  product_id: number;
  product_name: string;
  variant_name: string;
  /** @nullable */
  category_id: number | null;
  /** @nullable */
  category_name: string | null;
  /** @pattern ^-?\d{0,24}(?:\.\d{0,2})?$ */
  revenue: string;
  /** @pattern ^-?\d{0,24}(?:\.\d{0,2})?$ */
  gross_margin: string;
  /**
     * Before returns.
     * @pattern ^-?\d{0,23}(?:\.\d{0,3})?$
     */
  units_sold: string;
  /**
     * Per cent of the revenue of all variants.
     * @nullable
     * @pattern ^-?\d{0,22}(?:\.\d{0,4})?$
     */
  share: string | null;
  /**
     * Of this one and of all before it.
     * @nullable
     * @pattern ^-?\d{0,22}(?:\.\d{0,4})?$
     */
  cumulative_share: string | null;
  /**
     * A while those before come to less than 80 % of revenue, B to 95 %, C the rest.
     *
     * * `A` - A
     * * `B` - B
     * * `C` - C
     */
  abc_class: AbcClassEnum;
  currency: string;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AbcClassEnum } from './abcClassEnum';

export interface AbcSummary {
  abc_class: AbcClassEnum;
  variants: number;
  /** @pattern ^-?\d{0,24}(?:\.\d{0,2})?$ */
  revenue: string;
  /**
     * Per cent of the revenue of all variants.
     * @nullable
     * @pattern ^-?\d{0,22}(?:\.\d{0,4})?$
     */
  share: string | null;
}

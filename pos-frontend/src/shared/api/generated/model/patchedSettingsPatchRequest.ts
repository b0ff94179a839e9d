/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ShortagePolicyEnum } from './shortagePolicyEnum';

/**
 * `currency` is refused; `require_second_factor_for_owners` is an owner's.
 */
export interface PatchedSettingsPatchRequest {
  /**
     * @minLength 1
     * @maxLength 120
     */
  name?: string;
  /**
     * @minLength 1
     * @maxLength 64
     */
  timezone?: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  default_reorder_point?: string;
  shortage_policy?: ShortagePolicyEnum;
  /**
     * Per cent of the ordered quantity.
     * @pattern ^-?\d{0,3}(?:\.\d{0,2})?$
     */
  over_receipt_tolerance?: string;
  blind_counts?: boolean;
  tax_inclusive?: boolean;
  /** @maxLength 500 */
  receipt_header?: string;
  /** @maxLength 500 */
  receipt_footer?: string;
  require_second_factor_for_owners?: boolean;
  /**
     * The version that this edit was made on; an older one is refused.
     * @minimum 1
     * @maximum 9007199254740992
     */
  version?: number;
}

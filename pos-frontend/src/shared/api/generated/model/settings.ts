/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ShortagePolicyEnum } from './shortagePolicyEnum';

/**
 * The retailer's policies.
 */
export interface Settings {
  name: string;
  slug: string;
  /** ISO 4217; fixed, all amounts are in it. */
  currency: string;
  /** IANA name; of new stores and of reports. */
  timezone: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  default_reorder_point: string;
  shortage_policy: ShortagePolicyEnum;
  /**
     * Per cent of the ordered quantity.
     * @pattern ^-?\d{0,3}(?:\.\d{0,2})?$
     */
  over_receipt_tolerance: string;
  blind_counts: boolean;
  /** Prices contain the tax. */
  tax_inclusive: boolean;
  receipt_header: string;
  receipt_footer: string;
  require_second_factor_for_owners: boolean;
  version: number;
}

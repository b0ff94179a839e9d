/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { StoreOutputShortagePolicy } from './storeOutputShortagePolicy';

export interface StoreOutput {
  id: number;
  code: string;
  name: string;
  /** IANA name; business dates follow it. */
  timezone: string;
  /**
     * Null: the retailer's own.
     *
     * * `BLOCK` - Refuse the sale
     * * `WARN` - Ask a manager
     * * `ALLOW` - Sell below zero
     */
  shortage_policy: typeof StoreOutputShortagePolicy[keyof typeof StoreOutputShortagePolicy] | null;
  /** Empty: the retailer's own. */
  receipt_header: string;
  /** Empty: the retailer's own. */
  receipt_footer: string;
  is_active: boolean;
  version: number;
}

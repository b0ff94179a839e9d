/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { StoreSettingsShortagePolicy } from './storeSettingsShortagePolicy';

/**
 * What a store does in its own way.
 */
export interface StoreSettings {
  store_id: number;
  timezone: string;
  /**
     * Null: the retailer's own.
     *
     * * `BLOCK` - Refuse the sale
     * * `WARN` - Ask a manager
     * * `ALLOW` - Sell below zero
     */
  shortage_policy: typeof StoreSettingsShortagePolicy[keyof typeof StoreSettingsShortagePolicy] | null;
  /** Empty: the retailer's own. */
  receipt_header: string;
  /** Empty: the retailer's own. */
  receipt_footer: string;
  version: number;
}

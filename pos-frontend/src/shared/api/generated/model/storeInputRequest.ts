/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { StoreInputRequestShortagePolicy } from './storeInputRequestShortagePolicy';

/**
 * Without a timezone it keeps the retailer's.
 */
export interface StoreInputRequest {
  /**
     * @minLength 1
     * @maxLength 20
     * @pattern ^[A-Z0-9][A-Z0-9_-]*$
     */
  code: string;
  /**
     * @minLength 1
     * @maxLength 120
     */
  name: string;
  /**
     * IANA name.
     * @minLength 1
     * @maxLength 64
     */
  timezone?: string;
  /**
     * Null: the retailer's own.
     *
     * * `BLOCK` - Refuse the sale
     * * `WARN` - Ask a manager
     * * `ALLOW` - Sell below zero
     */
  shortage_policy?: typeof StoreInputRequestShortagePolicy[keyof typeof StoreInputRequestShortagePolicy] | null;
  /** @maxLength 500 */
  receipt_header?: string;
  /** @maxLength 500 */
  receipt_footer?: string;
  is_active?: boolean;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PatchedStorePatchRequestShortagePolicy } from './patchedStorePatchRequestShortagePolicy';

export interface PatchedStorePatchRequest {
  /**
     * @minLength 1
     * @maxLength 20
     * @pattern ^[A-Z0-9][A-Z0-9_-]*$
     */
  code?: string;
  /**
     * @minLength 1
     * @maxLength 120
     */
  name?: string;
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
  shortage_policy?: typeof PatchedStorePatchRequestShortagePolicy[keyof typeof PatchedStorePatchRequestShortagePolicy] | null;
  /** @maxLength 500 */
  receipt_header?: string;
  /** @maxLength 500 */
  receipt_footer?: string;
  is_active?: boolean;
  /**
     * The version that this edit was made on; an older one is refused.
     * @minimum 1
     * @maximum 9007199254740992
     */
  version?: number;
}

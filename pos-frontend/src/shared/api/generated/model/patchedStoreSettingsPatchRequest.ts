/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PatchedStoreSettingsPatchRequestShortagePolicy } from './patchedStoreSettingsPatchRequestShortagePolicy';

export interface PatchedStoreSettingsPatchRequest {
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
  shortage_policy?: typeof PatchedStoreSettingsPatchRequestShortagePolicy[keyof typeof PatchedStoreSettingsPatchRequestShortagePolicy] | null;
  /** @maxLength 500 */
  receipt_header?: string;
  /** @maxLength 500 */
  receipt_footer?: string;
  /**
     * The version that this edit was made on; an older one is refused.
     * @minimum 1
     * @maximum 9007199254740992
     */
  version?: number;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ScopeEnum } from './scopeEnum';

export interface CountInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  store_id: number;
  scope?: ScopeEnum;
  /** @maxLength 60 */
  zone_name?: string;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     * @nullable
     */
  category_id?: number | null;
  /** @maxLength 500 */
  note?: string;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { RoleEnum } from './roleEnum';

export interface InviteInputRequest {
  /**
     * @minLength 1
     * @maxLength 254
     */
  email: string;
  /**
     * @minLength 1
     * @maxLength 120
     */
  name: string;
  role: RoleEnum;
  all_stores?: boolean;
  /**
     * @maxItems 1000
     * @items.minimum 1
     * @items.maximum 9007199254740992
     */
  store_ids?: number[];
}

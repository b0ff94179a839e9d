/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { RoleEnum } from './roleEnum';

/**
 * `store_ids` replaces the list.
 */
export interface PatchedUserPatchRequest {
  role?: RoleEnum;
  all_stores?: boolean;
  /**
     * @maxItems 1000
     * @items.minimum 1
     * @items.maximum 9007199254740992
     */
  store_ids?: number[];
  is_active?: boolean;
}

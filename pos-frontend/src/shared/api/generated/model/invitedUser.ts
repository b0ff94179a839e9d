/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { RoleEnum } from './roleEnum';
import type { StateEnum } from './stateEnum';

/**
 * `invitation_link` is to be handed on by hand: no mail server is configured.
 */
export interface InvitedUser {
  id: number;
  user_id: number;
  email: string;
  name: string;
  role: RoleEnum;
  all_stores: boolean;
  /**
     * Where not all of them.
     * @items.minimum 1
     * @items.maximum 9007199254740992
     */
  readonly store_ids: readonly number[];
  is_active: boolean;
  readonly state: StateEnum;
  /** @nullable */
  readonly invitation_expires_at: string | null;
  /** @nullable */
  last_login: string | null;
  readonly has_pin: boolean;
  has_second_factor: boolean;
  /** Whether the one who asks may. */
  readonly can_change: boolean;
  /** @nullable */
  invitation_link: string | null;
}

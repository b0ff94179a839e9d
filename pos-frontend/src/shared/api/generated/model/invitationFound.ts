/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface InvitationFound {
  email: string;
  name: string;
  tenant_name: string;
  /** The account's own password is asked for. */
  has_account: boolean;
  expires_at: string;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface InvitationAccepted {
  /** To sign in with. */
  email: string;
}

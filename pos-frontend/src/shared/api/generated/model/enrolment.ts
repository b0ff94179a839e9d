/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface Enrolment {
  /** For a QR code; holds the secret too. */
  otpauth_uri: string;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface RecoveryCodesOutput {
  /** Shown this once; each works once. */
  recovery_codes: string[];
}

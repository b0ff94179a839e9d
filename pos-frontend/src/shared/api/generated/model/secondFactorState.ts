/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface SecondFactorState {
  is_on: boolean;
  /** By the retailer's policy for owners. */
  is_required: boolean;
  recovery_codes_left: number;
}

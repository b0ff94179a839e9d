/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface SessionInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  register_id: number;
  /**
     * Cash in the drawer to begin with.
     * @pattern ^-?\d{0,12}(?:\.\d{0,2})?$
     */
  opening_float: string;
}

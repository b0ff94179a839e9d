/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * What was scanned, by `code` or by `variant_id`; less than 0 takes back.
 */
export interface CountScanInputRequest {
  /** Made by the client: the same one again counts once. */
  observation_id?: string;
  /** @maxLength 60 */
  zone_name?: string;
  counted_at?: string;
  /** @maxLength 60 */
  device?: string;
  /**
     * @minLength 1
     * @maxLength 60
     */
  code?: string;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  variant_id?: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty?: string;
}

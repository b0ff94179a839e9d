/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * Counted afresh: replaces what was counted in the zone.
 */
export interface CountSetInputRequest {
  /** Made by the client: the same one again counts once. */
  observation_id?: string;
  /** @maxLength 60 */
  zone_name?: string;
  counted_at?: string;
  /** @maxLength 60 */
  device?: string;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  variant_id: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  counted_qty: string;
}

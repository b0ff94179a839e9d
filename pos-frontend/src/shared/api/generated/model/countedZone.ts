/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface CountedZone {
  zone_name: string;
  lines: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  units: string;
  last_at: string;
}

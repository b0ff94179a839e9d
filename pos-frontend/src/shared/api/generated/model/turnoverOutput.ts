/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface TurnoverOutput {
  count: number;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  total: string;
}

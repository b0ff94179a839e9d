/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface CloseInputRequest {
  /**
     * Counted blind: what is in the drawer.
     * @pattern ^-?\d{0,12}(?:\.\d{0,2})?$
     */
  counted_cash: string;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * A manager's yes. `accept_moved`: all lines that moved, or those of these variants;
 * `accept_elsewhere`: that this is all there is of them; `zero_uncounted`: the number of items that
 * nobody counted, typed in.
 */
export interface CountFinalizeInputRequest {
  accept_moved?: unknown;
  /**
     * @maxItems 10000
     * @items.minimum 1
     * @items.maximum 9007199254740992
     */
  accept_elsewhere?: number[];
  /**
     * @minimum 0
     * @maximum 2147483648
     * @nullable
     */
  zero_uncounted?: number | null;
}

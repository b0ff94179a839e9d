/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface ReorderSnoozeInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  store_id: number;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  variant_id: number;
  /**
     * The store's day on which it is suggested again; null: from now on.
     * @nullable
     */
  until: string | null;
}

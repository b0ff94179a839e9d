/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface ReorderSnoozeOutput {
  store_id: number;
  variant_id: number;
  /** @nullable */
  until: string | null;
}

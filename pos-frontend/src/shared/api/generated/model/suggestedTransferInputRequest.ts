/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { SuggestedTransferLineRequest } from './suggestedTransferLineRequest';

export interface SuggestedTransferInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  from_store_id: number;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  to_store_id: number;
  /** @maxItems 1000 */
  lines: SuggestedTransferLineRequest[];
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { TransferOutcomeInputRequest } from './transferOutcomeInputRequest';

export interface TransferCloseInputRequest {
  /** @maxItems 1000 */
  lines: TransferOutcomeInputRequest[];
}

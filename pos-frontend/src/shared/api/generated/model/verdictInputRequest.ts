/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { VerdictInputDispositionEnum } from './verdictInputDispositionEnum';
import type { VerdictInputOutcomeEnum } from './verdictInputOutcomeEnum';

/**
 * Of one line that awaits inspection; `disposition` is where accepted goods go.
 */
export interface VerdictInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  return_line_id: number;
  outcome: VerdictInputOutcomeEnum;
  disposition?: VerdictInputDispositionEnum;
}

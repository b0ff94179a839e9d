/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { TenderInputRequest } from './tenderInputRequest';
import type { VerdictInputRequest } from './verdictInputRequest';

/**
 * `refunds` add up to the `line_total`s of the accepted lines.
 */
export interface InspectionInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  register_session_id: number;
  /** @maxItems 500 */
  lines: VerdictInputRequest[];
  /** @maxItems 20 */
  refunds: TenderInputRequest[];
}

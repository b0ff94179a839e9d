/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ArrivalInputRequest } from './arrivalInputRequest';

/**
 * `lines`, or one line's own fields; nothing, or `all`, receives everything outstanding.
 */
export interface TransferReceiveInputRequest {
  all?: boolean;
  /** @maxItems 1000 */
  lines?: ArrivalInputRequest[];
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PickInputRequest } from './pickInputRequest';

/**
 * `lines` where less goes than was asked for; what they do not name goes whole.
 */
export interface TransferSendInputRequest {
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  version?: number;
  /** @maxItems 1000 */
  lines?: PickInputRequest[];
}

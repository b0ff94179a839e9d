/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { SuggestedOrderLineRequest } from './suggestedOrderLineRequest';

export interface SuggestedOrdersInputRequest {
  /** @maxItems 1000 */
  lines: SuggestedOrderLineRequest[];
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { SuggestedOrder } from './suggestedOrder';

export interface SuggestedOrdersOutput {
  orders: SuggestedOrder[];
}

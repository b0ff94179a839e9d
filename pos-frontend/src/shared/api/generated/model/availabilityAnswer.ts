/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Availability } from './availability';

export interface AvailabilityAnswer {
  results: Availability[];
}

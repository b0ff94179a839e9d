/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountedZone } from './countedZone';
import type { CountingPerson } from './countingPerson';

/**
 * `items_in_scope` were seen, or hold stock and were not; null for a zone, which expects none.
 */
export interface CountProgress {
  /** @nullable */
  items_in_scope: number | null;
  seen_count: number;
  uncounted_count: number;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  units_counted: string;
  unknown_open: number;
  zones: CountedZone[];
  people: CountingPerson[];
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountEventSaid } from './countEventSaid';
import type { Person } from './person';

/**
 * `said` is what the event recorded, such as how many lines were posted.
 */
export interface CountEvent {
  readonly event: string;
  at: string;
  actor: Person | null;
  readonly said: CountEventSaid;
}

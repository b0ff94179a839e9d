/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';

export interface CountingPerson {
  person: Person | null;
  observations: number;
  last_at: string;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { RunRow } from './runRow';

/**
 * A row per task, in one page.
 */
export interface RunsOutput {
  count: number;
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  results: RunRow[];
}

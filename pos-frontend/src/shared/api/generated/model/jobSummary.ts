/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { JobStatusEnum } from './jobStatusEnum';
import type { Person } from './person';

export interface JobSummary {
  id: number;
  kind: string;
  status: JobStatusEnum;
  progress: number;
  /**
     * Null until the work knows it.
     * @nullable
     */
  total: number | null;
  /**
     * Seconds left, by the pace so far.
     * @nullable
     */
  readonly eta_s: number | null;
  file_name: string;
  /** @nullable */
  store_id: number | null;
  actor: Person;
  created_at: string;
  /** @nullable */
  started_at: string | null;
  /** @nullable */
  finished_at: string | null;
}

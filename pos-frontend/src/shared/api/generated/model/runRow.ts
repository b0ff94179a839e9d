/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { LastRunStatusEnum } from './lastRunStatusEnum';
import type { RunRowDetail } from './runRowDetail';
import type { ScheduledTaskEnum } from './scheduledTaskEnum';

/**
 * The newest run of a scheduled task; one that still runs may have been cut off.
 */
export interface RunRow {
  task: ScheduledTaskEnum;
  title: string;
  status: LastRunStatusEnum;
  /** @nullable */
  started_at: string | null;
  /** @nullable */
  finished_at: string | null;
  /** How many of what, by name. */
  detail: RunRowDetail;
}

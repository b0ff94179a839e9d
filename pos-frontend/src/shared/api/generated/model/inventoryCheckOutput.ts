/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CheckFigures } from './checkFigures';
import type { InventoryCheckStatusEnum } from './inventoryCheckStatusEnum';

/**
 * The newest nightly check of this retailer's ledger; all null before the first.
 */
export interface InventoryCheckOutput {
  status: InventoryCheckStatusEnum;
  /** @nullable */
  findings: number | null;
  /**
     * Entries of the ledger that were proven.
     * @nullable
     */
  entries: number | null;
  /**
     * Rows that all checks together looked at.
     * @nullable
     */
  examined: number | null;
  /** @nullable */
  started_at: string | null;
  /** @nullable */
  finished_at: string | null;
  /** @nullable */
  seconds: number | null;
  checks: CheckFigures[];
}

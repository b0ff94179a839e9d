/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AdjustmentImportColumn } from './adjustmentImportColumn';
import type { AdjustmentImportCounts } from './adjustmentImportCounts';
import type { AdjustmentImportDocument } from './adjustmentImportDocument';
import type { AdjustmentImportRow } from './adjustmentImportRow';
import type { FileDialect } from './fileDialect';
import type { FileQuestion } from './fileQuestion';
import type { FileRowError } from './fileRowError';
import type { FileTold } from './fileTold';

export interface AdjustmentImportOutput {
  dry_run: boolean;
  can_apply: boolean;
  file: FileTold;
  dialect: FileDialect;
  columns: AdjustmentImportColumn[];
  questions: FileQuestion[];
  counts: AdjustmentImportCounts;
  /** At most 500 of each outcome. */
  rows: AdjustmentImportRow[];
  /** At most 1,000. */
  errors: FileRowError[];
  error_count: number;
  /** What the file has become. */
  document: AdjustmentImportDocument | null;
  /** This very file was applied here already: it takes `force`. */
  applied_before: AdjustmentImportDocument | null;
}

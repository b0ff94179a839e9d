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

/**
 * What a file does, or would do.
 */
export interface AdjustmentImportOutput {
  dry_run: boolean;
  can_apply: boolean;
  file: FileTold;
  dialect: FileDialect;
  questions: FileQuestion[];
  /** At most 1,000. */
  errors: FileRowError[];
  error_count: number;
  columns: AdjustmentImportColumn[];
  counts: AdjustmentImportCounts;
  /** At most 500 of each outcome. */
  rows: AdjustmentImportRow[];
  /** What the file has become. */
  document: AdjustmentImportDocument | null;
  /** This very file was applied here already: it takes `force`. */
  applied_before: AdjustmentImportDocument | null;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountSheetColumn } from './countSheetColumn';
import type { FileDialect } from './fileDialect';
import type { FileQuestion } from './fileQuestion';
import type { FileRowError } from './fileRowError';
import type { FileTold } from './fileTold';

/**
 * What a file does, or would do.
 */
export interface CountSheetOutput {
  dry_run: boolean;
  can_apply: boolean;
  file: FileTold;
  dialect: FileDialect;
  questions: FileQuestion[];
  /** At most 1,000. */
  errors: FileRowError[];
  error_count: number;
  columns: CountSheetColumn[];
  /** Below the header, without empty ones. */
  rows: number;
  /** Rows that are taken down, or would be. */
  applied: number;
  /** Rows of this very file that stood already. */
  repeated: number;
  /** Rows that were not counted. */
  skipped: number;
}

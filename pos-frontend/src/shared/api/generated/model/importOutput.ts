/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { FileDialect } from './fileDialect';
import type { FileQuestion } from './fileQuestion';
import type { FileRowError } from './fileRowError';
import type { FileTold } from './fileTold';
import type { ImportColumn } from './importColumn';
import type { ImportCounts } from './importCounts';
import type { ImportDocument } from './importDocument';
import type { ImportOutputProfileEnum } from './importOutputProfileEnum';
import type { ImportRow } from './importRow';

/**
 * What a file does, or would do.
 */
export interface ImportOutput {
  dry_run: boolean;
  can_apply: boolean;
  file: FileTold;
  dialect: FileDialect;
  questions: FileQuestion[];
  /** At most 1,000. */
  errors: FileRowError[];
  error_count: number;
  columns: ImportColumn[];
  profile: ImportOutputProfileEnum;
  /** By its columns; nobody said it. */
  profile_was_found: boolean;
  counts: ImportCounts;
  /** At most 500 of each state. */
  rows: ImportRow[];
  /** The adjustments that opened stock. */
  documents: ImportDocument[];
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ImportColumn } from './importColumn';
import type { ImportCounts } from './importCounts';
import type { ImportDialect } from './importDialect';
import type { ImportDocument } from './importDocument';
import type { ImportFile } from './importFile';
import type { ImportOutputProfileEnum } from './importOutputProfileEnum';
import type { ImportQuestion } from './importQuestion';
import type { ImportRow } from './importRow';
import type { ImportRowError } from './importRowError';

export interface ImportOutput {
  dry_run: boolean;
  can_apply: boolean;
  file: ImportFile;
  dialect: ImportDialect;
  profile: ImportOutputProfileEnum;
  /** By its columns; nobody said it. */
  profile_was_found: boolean;
  columns: ImportColumn[];
  questions: ImportQuestion[];
  counts: ImportCounts;
  /** At most 500 of each state. */
  rows: ImportRow[];
  /** At most 500. */
  errors: ImportRowError[];
  error_count: number;
  /** The adjustments that opened stock. */
  documents: ImportDocument[];
}

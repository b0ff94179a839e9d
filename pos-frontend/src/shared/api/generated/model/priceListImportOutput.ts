/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AppliedPriceList } from './appliedPriceList';
import type { FileDialect } from './fileDialect';
import type { FileQuestion } from './fileQuestion';
import type { FileRowError } from './fileRowError';
import type { FileTold } from './fileTold';
import type { PriceListImportColumn } from './priceListImportColumn';
import type { PriceListImportCounts } from './priceListImportCounts';
import type { PriceListImportRow } from './priceListImportRow';

/**
 * What a file does, or would do.
 */
export interface PriceListImportOutput {
  dry_run: boolean;
  can_apply: boolean;
  file: FileTold;
  dialect: FileDialect;
  questions: FileQuestion[];
  /** At most 1,000. */
  errors: FileRowError[];
  error_count: number;
  columns: PriceListImportColumn[];
  counts: PriceListImportCounts;
  /** At most 500 of each outcome. */
  rows: PriceListImportRow[];
  /** That it was, now. */
  applied: AppliedPriceList | null;
  /** This very file was applied to the vendor already: it takes `force`. */
  applied_before: AppliedPriceList | null;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ImportChange } from './importChange';
import type { ImportRowOutcomeEnum } from './importRowOutcomeEnum';

export interface ImportRow {
  /** As a spreadsheet counts; the header is 1. */
  row: number;
  outcome: ImportRowOutcomeEnum;
  sku: string;
  product_name: string;
  variant_name: string;
  changes: ImportChange[];
  notices: string[];
}

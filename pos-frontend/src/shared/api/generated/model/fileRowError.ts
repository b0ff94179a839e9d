/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface FileRowError {
  /** As a spreadsheet counts; the header is 1. */
  row: number;
  /** As the file names it; empty for the whole row. */
  column: string;
  field: string;
  code: string;
  detail: string;
}

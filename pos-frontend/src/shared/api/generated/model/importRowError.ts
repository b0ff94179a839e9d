/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface ImportRowError {
  row: number;
  /** As the file names it; empty for the whole row. */
  column: string;
  field: string;
  code: string;
  detail: string;
}

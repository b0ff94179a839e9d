/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * One of the checks; its number is its place in the documentation of the ledger.
 */
export interface CheckFigures {
  number: number;
  title: string;
  examined: number;
  findings: number;
}

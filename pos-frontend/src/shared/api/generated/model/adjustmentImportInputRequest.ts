/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AdjustmentImportInputRequestDecimal } from './adjustmentImportInputRequestDecimal';
import type { AdjustmentImportInputRequestDelimiter } from './adjustmentImportInputRequestDelimiter';
import type { AdjustmentImportInputRequestEncoding } from './adjustmentImportInputRequestEncoding';

/**
 * What is left empty is found out of the file, and shown in the answer.
 */
export interface AdjustmentImportInputRequest {
  file: Blob;
  /**
     * JSON: column → field, or null for a column to leave out. Before what was found.
     * @maxLength 100000
     */
  mapping?: string;
  /** Say what would happen. */
  dry_run?: boolean;
  decimal?: typeof AdjustmentImportInputRequestDecimal[keyof typeof AdjustmentImportInputRequestDecimal];
  delimiter?: typeof AdjustmentImportInputRequestDelimiter[keyof typeof AdjustmentImportInputRequestDelimiter];
  encoding?: typeof AdjustmentImportInputRequestEncoding[keyof typeof AdjustmentImportInputRequestEncoding];
  /** False: a " is a character like any. */
  quotes?: boolean;
  /** @maxLength 100 */
  sheet?: string;
  /**
     * @minimum 1
     * @maximum 9007199254740992
     */
  store_id: number;
  /**
     * Of the rows that give none themselves.
     * @minLength 1
     * @maxLength 40
     */
  reason_code?: string;
  /** @maxLength 500 */
  note?: string;
  /** Apply a file that was applied to this store before. */
  force?: boolean;
}

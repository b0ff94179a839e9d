/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountSheetInputRequestDecimal } from './countSheetInputRequestDecimal';
import type { CountSheetInputRequestDelimiter } from './countSheetInputRequestDelimiter';
import type { CountSheetInputRequestEncoding } from './countSheetInputRequestEncoding';

/**
 * A row without a counted quantity was not counted; one of 0 was.
 */
export interface CountSheetInputRequest {
  file: Blob;
  /**
     * JSON: column → field, or null for a column to leave out. Before what was found.
     * @maxLength 100000
     */
  mapping?: string;
  /** Say what would happen. */
  dry_run?: boolean;
  decimal?: typeof CountSheetInputRequestDecimal[keyof typeof CountSheetInputRequestDecimal];
  delimiter?: typeof CountSheetInputRequestDelimiter[keyof typeof CountSheetInputRequestDelimiter];
  encoding?: typeof CountSheetInputRequestEncoding[keyof typeof CountSheetInputRequestEncoding];
  /** False: a " is a character like any. */
  quotes?: boolean;
  /** @maxLength 100 */
  sheet?: string;
  /**
     * Of the rows that name none.
     * @maxLength 60
     */
  zone_name?: string;
  /** When it was counted, so that what moved since stays on top. */
  counted_at?: string;
}

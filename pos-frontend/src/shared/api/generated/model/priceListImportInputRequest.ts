/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PriceListImportInputRequestDecimal } from './priceListImportInputRequestDecimal';
import type { PriceListImportInputRequestDelimiter } from './priceListImportInputRequestDelimiter';
import type { PriceListImportInputRequestEncoding } from './priceListImportInputRequestEncoding';

/**
 * What is left empty is found out of the file, and shown in the answer.
 */
export interface PriceListImportInputRequest {
  file: Blob;
  /**
     * JSON: column → field, or null for a column to leave out. Before what was found.
     * @maxLength 100000
     */
  mapping?: string;
  /** Say what would happen. */
  dry_run?: boolean;
  decimal?: typeof PriceListImportInputRequestDecimal[keyof typeof PriceListImportInputRequestDecimal];
  delimiter?: typeof PriceListImportInputRequestDelimiter[keyof typeof PriceListImportInputRequestDelimiter];
  encoding?: typeof PriceListImportInputRequestEncoding[keyof typeof PriceListImportInputRequestEncoding];
  /** False: a " is a character like any. */
  quotes?: boolean;
  /** @maxLength 100 */
  sheet?: string;
  /** Apply a file that was applied to this vendor before. */
  force?: boolean;
}

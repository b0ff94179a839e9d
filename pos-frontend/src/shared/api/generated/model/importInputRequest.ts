/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ImportInputProfileEnum } from './importInputProfileEnum';
import type { ImportInputRequestDecimal } from './importInputRequestDecimal';
import type { ImportInputRequestDelimiter } from './importInputRequestDelimiter';
import type { ImportInputRequestEncoding } from './importInputRequestEncoding';

/**
 * What is left empty is found out of the file, and shown in the answer.
 */
export interface ImportInputRequest {
  file: Blob;
  /**
     * JSON: column → field, or null for a column to leave out. Before what was found.
     * @maxLength 100000
     */
  mapping?: string;
  /** Say what would happen. */
  dry_run?: boolean;
  decimal?: typeof ImportInputRequestDecimal[keyof typeof ImportInputRequestDecimal];
  delimiter?: typeof ImportInputRequestDelimiter[keyof typeof ImportInputRequestDelimiter];
  encoding?: typeof ImportInputRequestEncoding[keyof typeof ImportInputRequestEncoding];
  /** False: a " is a character like any. */
  quotes?: boolean;
  /** @maxLength 100 */
  sheet?: string;
  profile?: ImportInputProfileEnum;
  /**
     * Where opening stock is, unless a column says it.
     * @minimum 1
     * @maximum 9007199254740992
     */
  store_id?: number;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { FileKindEnum } from './fileKindEnum';

/**
 * How the file was read; `guessed` names what its contents do not prove.
 */
export interface FileDialect {
  kind: FileKindEnum;
  encoding: string;
  has_bom: boolean;
  delimiter: string;
  quotes: boolean;
  line_end: string;
  sheet: string;
  sheets: string[];
  /** Empty where the file does not tell. */
  decimal: string;
  guessed: string[];
}

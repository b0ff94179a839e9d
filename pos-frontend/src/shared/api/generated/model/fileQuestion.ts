/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * What the file does not tell; `attr` is the setting that answers it.
 */
export interface FileQuestion {
  attr: string;
  code: string;
  detail: string;
}

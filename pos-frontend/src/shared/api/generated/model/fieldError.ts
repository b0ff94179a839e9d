/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface FieldError {
  attr: string;
  code: string;
  detail: string;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface ImportChange {
  field: string;
  before: string;
  after: string;
}

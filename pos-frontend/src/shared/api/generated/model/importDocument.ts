/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface ImportDocument {
  id: number;
  number: string;
  store_id: number;
}

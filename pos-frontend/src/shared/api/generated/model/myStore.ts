/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface MyStore {
  id: number;
  code: string;
  name: string;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface AdjustmentImportDocument {
  id: number;
  number: string;
}

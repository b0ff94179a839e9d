/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface AppliedPriceList {
  id: number;
  file_name: string;
  applied_at: string;
}

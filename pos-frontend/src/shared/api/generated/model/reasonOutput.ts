/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface ReasonOutput {
  id: number;
  code: string;
  label: string;
  is_active: boolean;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface RegisterOutput {
  id: number;
  store_id: number;
  code: string;
  name: string;
  is_active: boolean;
}

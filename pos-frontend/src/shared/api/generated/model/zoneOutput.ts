/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface ZoneOutput {
  id: number;
  store_id: number;
  name: string;
}

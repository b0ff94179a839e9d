/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface StoreOutput {
  id: number;
  code: string;
  name: string;
  /** IANA name; business dates follow it. */
  timezone: string;
  is_active: boolean;
}

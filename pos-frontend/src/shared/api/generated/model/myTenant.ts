/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface MyTenant {
  id: number;
  name: string;
  slug: string;
  /** ISO 4217, of all money. */
  currency: string;
  /** IANA name. */
  timezone: string;
  tax_inclusive: boolean;
}

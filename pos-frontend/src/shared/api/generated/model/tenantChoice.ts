/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface TenantChoice {
  id: number;
  name: string;
  slug: string;
}

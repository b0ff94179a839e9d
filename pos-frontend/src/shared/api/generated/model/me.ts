/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { MyStore } from './myStore';
import type { MyTenant } from './myTenant';
import type { RoleEnum } from './roleEnum';
import type { TenantChoice } from './tenantChoice';

/**
 * The signed-in user in the tenant that they work in.
 */
export interface Me {
  id: number;
  email: string;
  name: string;
  role: RoleEnum;
  tenant: MyTenant;
  /** All that the user may switch to. */
  readonly tenants: readonly TenantChoice[];
  /** Those that the user may act in. */
  stores: MyStore[];
  all_stores: boolean;
  permissions: string[];
  /** Nothing else is open until that is done. */
  readonly must_set_up_second_factor: boolean;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PermissionsEnum } from './permissionsEnum';

/**
 * `permissions` are at most one's own; without `expires_at` it lasts 90 days, at most 366.
 */
export interface TokenInputRequest {
  /**
     * @minLength 1
     * @maxLength 80
     */
  name: string;
  /** @maxItems 21 */
  permissions: PermissionsEnum[];
  expires_at?: string;
}

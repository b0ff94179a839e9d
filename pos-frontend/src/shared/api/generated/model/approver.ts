/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { RoleEnum } from './roleEnum';

export interface Approver {
  user_id: number;
  name: string;
  role: RoleEnum;
}

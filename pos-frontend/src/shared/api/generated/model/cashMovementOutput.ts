/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CashKindEnum } from './cashKindEnum';
import type { Person } from './person';

export interface CashMovementOutput {
  id: number;
  kind: CashKindEnum;
  /** @pattern ^-?\d{0,12}(?:\.\d{0,2})?$ */
  amount: string;
  reason: string;
  created_by: Person;
  created_at: string;
}

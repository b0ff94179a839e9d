/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AdjustmentKindEnum } from './adjustmentKindEnum';
import type { AdjustmentLineOutput } from './adjustmentLineOutput';
import type { AdjustmentStatusEnum } from './adjustmentStatusEnum';
import type { DocumentEvent } from './documentEvent';
import type { Person } from './person';

export interface AdjustmentOutput {
  id: number;
  number: string;
  status: AdjustmentStatusEnum;
  kind: AdjustmentKindEnum;
  version: number;
  store_id: number;
  store_code: string;
  reason_code: string;
  note: string;
  reference: string;
  /** @nullable */
  reverses_id: number | null;
  line_count: number;
  created_by: Person | null;
  created_at: string;
  updated_at: string;
  occurred_at: string;
  lines: AdjustmentLineOutput[];
  readonly events: readonly DocumentEvent[];
}

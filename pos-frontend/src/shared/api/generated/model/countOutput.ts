/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountEvent } from './countEvent';
import type { CountProgress } from './countProgress';
import type { CountStatusEnum } from './countStatusEnum';
import type { CountUnknownRow } from './countUnknownRow';
import type { Person } from './person';
import type { ScopeEnum } from './scopeEnum';

/**
 * What it found, from `accuracy` on, is null until it is finalized, and never changes then.
 */
export interface CountOutput {
  id: number;
  number: string;
  status: CountStatusEnum;
  version: number;
  store_id: number;
  store_code: string;
  scope: ScopeEnum;
  zone_name: string;
  /** @nullable */
  category_id: number | null;
  /** @nullable */
  category_name?: string | null;
  note: string;
  line_count: number;
  created_by: Person | null;
  created_at: string;
  updated_at: string;
  /** @nullable */
  started_at: string | null;
  /** @nullable */
  finished_at: string | null;
  finished_by: Person | null;
  /**
     * Per cent of lines as expected.
     * @nullable
     * @pattern ^-?\d{0,3}(?:\.\d{0,1})?$
     */
  accuracy: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  surplus_qty: string | null;
  /**
     * @nullable
     * @pattern ^-?\d{0,11}(?:\.\d{0,3})?$
     */
  missing_qty: string | null;
  /**
     * Null for whom it is hidden.
     * @nullable
     * @pattern ^-?\d{0,14}(?:\.\d{0,6})?$
     */
  readonly variance_value: string | null;
  readonly currency: string;
  /**
     * Lines that it settled: set right, or as expected.
     * @nullable
     */
  lines_posted: number | null;
  /** Whether the caller is not to know what is expected. */
  blind: boolean;
  progress: CountProgress;
  unknowns: CountUnknownRow[];
  events: CountEvent[];
}

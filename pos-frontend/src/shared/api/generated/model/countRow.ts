/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountStatusEnum } from './countStatusEnum';
import type { Person } from './person';
import type { ScopeEnum } from './scopeEnum';

export interface CountRow {
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
}

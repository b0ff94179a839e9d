/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AuditRowAfter } from './auditRowAfter';
import type { AuditRowBefore } from './auditRowBefore';
import type { ChannelEnum } from './channelEnum';
import type { Person } from './person';

/**
 * Who did what, when, from where, to which object; `before` and `after` hold what it changed.
 */
export interface AuditRow {
  id: number;
  at: string;
  /** Null for the system, and for strangers. */
  actor: Person | null;
  action: string;
  object_type: string;
  /** @nullable */
  object_id: number | null;
  object_label: string;
  /** @nullable */
  store_id: number | null;
  /** @nullable */
  before: AuditRowBefore;
  /** @nullable */
  after: AuditRowAfter;
  channel: ChannelEnum;
  /** @nullable */
  address: string | null;
  request_id: string;
}

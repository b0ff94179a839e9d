import { z } from 'zod';
import { AuditListChannel } from '@/shared/api/generated/model/auditListChannel';
import type { AuditListParams } from '@/shared/api/generated/model/auditListParams';
import { cursorSearchSchema, DEFAULT_PAGE_SIZE, dayParam, idParam } from '@/shared/lib/list-search';

/** The API's own names, such as `sign_in_refused`. */
const nameParam = z
  .string()
  .regex(/^[a-z_]{1,40}$/)
  .optional()
  .catch(undefined);

export const auditSearchSchema = cursorSearchSchema().extend({
  actor_id: idParam,
  action: nameParam,
  object_type: nameParam,
  /** Set by links from other pages: one object of that type. */
  object_id: idParam,
  store_id: idParam,
  channel: z.enum(AuditListChannel).optional().catch(undefined),
  date_from: dayParam,
  date_to: dayParam,
  /** The event whose drawer is open. */
  entry: idParam,
});

export type AuditSearch = z.infer<typeof auditSearchSchema>;

export const NO_AUDIT_FILTERS = {
  search: undefined,
  actor_id: undefined,
  action: undefined,
  object_type: undefined,
  object_id: undefined,
  store_id: undefined,
  channel: undefined,
  date_from: undefined,
  date_to: undefined,
} satisfies Partial<AuditSearch>;

/** What the API is asked for: all pages of it for an export, else the one page. */
export function auditFilterParams(search: AuditSearch): AuditListParams {
  const { cursor: _cursor, page_size: _size, columns: _columns, entry: _entry, ...rest } = search;
  return rest;
}

export function hasAuditFilters(search: AuditSearch): boolean {
  return Object.values(auditFilterParams(search)).some((value) => value !== undefined);
}

export function auditPageParams(search: AuditSearch): AuditListParams {
  return {
    ...auditFilterParams(search),
    cursor: search.cursor,
    page_size: search.page_size ?? DEFAULT_PAGE_SIZE,
  };
}

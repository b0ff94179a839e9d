import { keepPreviousData } from '@tanstack/react-query';
import { getAuditListUrl, useAuditList } from '@/shared/api/generated/audit';
import type { AuditRow } from '@/shared/api/generated/model/auditRow';
import { useUsersList } from '@/shared/api/generated/users';
import { type AuditSearch, auditFilterParams, auditPageParams } from './audit-search';

const REFRESH_MS = 30_000;

export function useAudit(search: AuditSearch) {
  return useAuditList(auditPageParams(search), {
    query: { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS, staleTime: 5_000 },
  });
}

export function auditExportHref(search: AuditSearch, format: 'csv' | 'xlsx'): string {
  return getAuditListUrl({ ...auditFilterParams(search), format });
}

/**
 * One event, out of the list when that has brought it. Events have no address of their own: the
 * newest of those before the next one is it, or it is not there.
 */
export function useAuditEvent(id: number, listed: AuditRow[] | undefined) {
  const known = listed?.find((event) => event.id === id);
  const { data, error, refetch } = useAuditList(
    { cursor: `b${id + 1}`, page_size: 1 },
    { query: { enabled: listed !== undefined && !known, staleTime: Number.POSITIVE_INFINITY } },
  );
  const found = data?.results.find((event) => event.id === id);
  return { event: known ?? found, missing: data !== undefined && !found, error, refetch };
}

const PEOPLE = { page_size: 200, ordering: 'name' };
const PEOPLE_STALE_MS = 5 * 60_000;

/** Whom the trail can be asked about; who has left may have done something, too. */
export function usePeopleOptions(): { value: number; label: string }[] {
  const { data } = useUsersList(PEOPLE, { query: { staleTime: PEOPLE_STALE_MS } });
  return (data?.results ?? []).map(({ user_id, name }) => ({ value: user_id, label: name }));
}

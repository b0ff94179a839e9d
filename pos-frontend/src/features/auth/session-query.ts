import type { QueryClient } from '@tanstack/react-query';
import {
  getAuthMeRetrieveQueryKey,
  getAuthMeRetrieveQueryOptions,
} from '@/shared/api/generated/auth';
import type { Me } from '@/shared/api/generated/model/me';

/** Roles and stores change rarely; a 401 on any other request ends the session at once anyway. */
const STALE_MS = 5 * 60_000;

export const sessionQuery = getAuthMeRetrieveQueryOptions({ query: { staleTime: STALE_MS } });

export function isSignedIn(queryClient: QueryClient): boolean {
  return queryClient.getQueryData(getAuthMeRetrieveQueryKey()) !== undefined;
}

/** Nothing of one user or tenant may stay in memory for the next. */
export function startSession(queryClient: QueryClient, me: Me): void {
  queryClient.clear();
  queryClient.setQueryData(getAuthMeRetrieveQueryKey(), me);
}

export function endSession(queryClient: QueryClient): void {
  queryClient.clear();
}

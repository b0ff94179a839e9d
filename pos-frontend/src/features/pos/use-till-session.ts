import { useLocalStorage } from '@mantine/hooks';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { CashInputRequest } from '@/shared/api/generated/model/cashInputRequest';
import type { CashMovementOutput } from '@/shared/api/generated/model/cashMovementOutput';
import type { CloseInputRequest } from '@/shared/api/generated/model/closeInputRequest';
import type { SessionInputRequest } from '@/shared/api/generated/model/sessionInputRequest';
import type { SessionOutput } from '@/shared/api/generated/model/sessionOutput';
import {
  posRegisterSessionCash,
  posRegisterSessionClose,
  posRegisterSessionOpen,
  usePosRegisterSessionReport,
  usePosRegisterSessionsList,
} from '@/shared/api/generated/pos';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import { useSession } from '@/shared/session/session';

/** Somebody else may close the register; the till notices within a minute, or at its next sale. */
const REFRESH_MS = 60_000;

/** Open sessions of all registers, and the one that this device stands at. */
export function useTillSession() {
  const { tenant, stores } = useSession();
  const [registerId, setRegisterId] = useLocalStorage<number | null>({
    key: `onhand-till-register-${tenant.id}`,
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const open = usePosRegisterSessionsList(
    { status: 'OPEN', page_size: 200 },
    { query: { refetchInterval: REFRESH_MS } },
  );
  const mine = open.data?.results.filter(({ store_id }) =>
    stores.some(({ id }) => id === store_id),
  );
  return {
    sessions: mine,
    session: mine?.find((one) => one.register_id === registerId),
    error: open.error,
    askAgain: () => void open.refetch(),
    registerId,
    setRegisterId,
  };
}

/** Registers were opened or closed, cash or goods moved: what shows them is asked for again. */
export function refreshTill(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) => /^\/api\/v1\/(pos|inventory)\//.test(String(queryKey[0])),
  });
}

export function useOpenRegister(onDone: (session: SessionOutput) => void) {
  const queryClient = useQueryClient();
  return useWriteOnce<SessionInputRequest, SessionOutput>({
    send: (attempt) => posRegisterSessionOpen(attempt.body, underKey(attempt)),
    onDone: async (session) => {
      onDone(session);
      await refreshTill(queryClient);
    },
    // Somebody was faster: the list says who.
    onRefused: () => void refreshTill(queryClient),
  });
}

export function useMoveCash(sessionId: number, onDone: (moved: CashMovementOutput) => void) {
  const queryClient = useQueryClient();
  return useWriteOnce<CashInputRequest, CashMovementOutput>({
    send: (attempt) => posRegisterSessionCash(String(sessionId), attempt.body, underKey(attempt)),
    onDone: (moved) => {
      void refreshTill(queryClient);
      onDone(moved);
    },
  });
}

export function useCloseRegister(sessionId: number, onDone: (closed: SessionOutput) => void) {
  const queryClient = useQueryClient();
  return useWriteOnce<CloseInputRequest, SessionOutput>({
    send: (attempt) => posRegisterSessionClose(String(sessionId), attempt.body, underKey(attempt)),
    onDone: (closed) => {
      onDone(closed);
      void refreshTill(queryClient);
    },
  });
}

/** The X report of an open session, the Z report of a closed one; asked afresh each time. */
export function useReport(sessionId: number) {
  return usePosRegisterSessionReport(String(sessionId), {
    query: { staleTime: 0, gcTime: 0 },
  });
}

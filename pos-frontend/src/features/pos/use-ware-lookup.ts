import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import { posLookup } from '@/shared/api/generated/pos';
import type { Ware } from './cart';
import { play } from './sounds';

/** A code that led to no line, and why; kept until the user has seen to it. */
export interface LostCode {
  id: number;
  code: string;
  why: 'unknown' | 'failed';
}

const STALE_MS = 60_000;

/** What scanned and typed codes are in this store. None is dropped: what leads nowhere is listed. */
export function useWareLookup(storeId: number, onFound: (ware: Ware) => void) {
  const queryClient = useQueryClient();
  const [lost, setLost] = useState<LostCode[]>([]);
  const count = useRef(0);
  const found = useRef(onFound);
  useEffect(() => {
    found.current = onFound;
  });

  const find = useCallback(
    async (code: string): Promise<void> => {
      try {
        const ware = await queryClient.fetchQuery({
          queryKey: ['till-code', storeId, code],
          queryFn: ({ signal }) => posLookup({ store_id: storeId, code }, { signal }),
          staleTime: STALE_MS,
          networkMode: 'always',
        });
        play('ok');
        found.current(ware);
      } catch (error) {
        play('unknown');
        const unknown = error instanceof ApiError && [400, 404].includes(error.status);
        count.current += 1;
        const id = count.current;
        setLost((before) => [...before, { id, code, why: unknown ? 'unknown' : 'failed' }]);
      }
    },
    [queryClient, storeId],
  );

  const dismiss = useCallback(
    (id: number) => setLost((before) => before.filter((one) => one.id !== id)),
    [],
  );
  return { find, lost, dismiss };
}

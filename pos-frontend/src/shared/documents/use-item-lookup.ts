import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import { catalogVariantsLookupRetrieve } from '@/shared/api/generated/catalog';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';

/** A code that led to no line, and why; kept until the user has seen to it. */
export interface LostCode {
  id: number;
  code: string;
  why: 'unknown' | 'untracked' | 'failed';
}

const STALE_MS = 60_000;

/** What scanned and typed codes are. None is dropped: what leads nowhere is listed. */
export function useItemLookup(onFound: (item: VariantOutput) => void) {
  const queryClient = useQueryClient();
  const [lost, setLost] = useState<LostCode[]>([]);
  const count = useRef(0);

  const lose = useCallback((code: string, why: LostCode['why']) => {
    count.current += 1;
    const id = count.current;
    setLost((before) => [...before, { id, code, why }]);
  }, []);

  const find = useCallback(
    async (code: string): Promise<void> => {
      try {
        const item = await queryClient.fetchQuery({
          queryKey: ['variant-of-code', code],
          queryFn: ({ signal }) => catalogVariantsLookupRetrieve({ code }, { signal }),
          staleTime: STALE_MS,
        });
        if (item.track_stock) onFound(item);
        else lose(code, 'untracked');
      } catch (error) {
        const unknown = error instanceof ApiError && [400, 404].includes(error.status);
        lose(code, unknown ? 'unknown' : 'failed');
      }
    },
    [queryClient, onFound, lose],
  );

  const dismiss = useCallback(
    (id: number) => setLost((before) => before.filter((one) => one.id !== id)),
    [],
  );
  return { find, lost, dismiss };
}

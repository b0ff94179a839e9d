import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { catalogVariantsLookupRetrieve } from '@/shared/api/generated/catalog';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';
import { useLostCodes, whyLost } from '@/shared/scan/use-lost-codes';

const STALE_MS = 60_000;

/** What scanned and typed codes are. None is dropped: what leads nowhere is listed. */
export function useItemLookup(onFound: (item: VariantOutput) => void) {
  const queryClient = useQueryClient();
  const { lost, lose, dismiss } = useLostCodes();
  const latest = useRef(onFound);
  useEffect(() => {
    latest.current = onFound;
  });

  const find = useCallback(
    async (code: string): Promise<void> => {
      try {
        const item = await queryClient.fetchQuery({
          queryKey: ['variant-of-code', code],
          queryFn: ({ signal }) => catalogVariantsLookupRetrieve({ code }, { signal }),
          staleTime: STALE_MS,
        });
        if (item.track_stock) latest.current(item);
        else lose(code, 'untracked');
      } catch (error) {
        lose(code, whyLost(error));
      }
    },
    [queryClient, lose],
  );

  return { find, lost, dismiss };
}

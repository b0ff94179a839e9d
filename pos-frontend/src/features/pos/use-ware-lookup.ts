import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { SaleOutput } from '@/shared/api/generated/model/saleOutput';
import { posLookup, posSaleLookup } from '@/shared/api/generated/pos';
import { play } from '@/shared/scan/sounds';
import { useLostCodes, whyLost } from '@/shared/scan/use-lost-codes';
import type { Ware } from './cart';

const STALE_MS = 60_000;

interface Found {
  onWare: (ware: Ware) => void;
  onReceipt: (sale: SaleOutput) => void;
}

/**
 * What scanned and typed codes are: an item of this store, else a receipt. None is dropped: what
 * leads nowhere is listed.
 */
export function useWareLookup(storeId: number, handlers: Found) {
  const queryClient = useQueryClient();
  const { lost, lose, dismiss } = useLostCodes();
  const found = useRef(handlers);
  useEffect(() => {
    found.current = handlers;
  });

  const find = useCallback(
    async (code: string): Promise<void> => {
      try {
        const ware = await ofItem(code);
        if (ware) {
          play('ok');
          found.current.onWare(ware);
          return;
        }
        const sale = await posSaleLookup({ number: code });
        play('ok');
        found.current.onReceipt(sale);
      } catch (error) {
        play('unknown');
        lose(code, whyLost(error));
      }

      async function ofItem(scanned: string): Promise<Ware | null> {
        try {
          return await queryClient.fetchQuery({
            queryKey: ['till-code', storeId, scanned],
            queryFn: ({ signal }) => posLookup({ store_id: storeId, code: scanned }, { signal }),
            staleTime: STALE_MS,
            networkMode: 'always',
          });
        } catch (error) {
          if (whyLost(error) === 'unknown') return null;
          throw error;
        }
      }
    },
    [queryClient, storeId, lose],
  );

  return { find, lost, dismiss };
}

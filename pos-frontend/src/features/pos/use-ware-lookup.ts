import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import type { SaleOutput } from '@/shared/api/generated/model/saleOutput';
import { posLookup, posSaleLookup } from '@/shared/api/generated/pos';
import { play } from '@/shared/scan/sounds';
import type { Ware } from './cart';

/** A code that led to no line, and why; kept until the user has seen to it. */
export interface LostCode {
  id: number;
  code: string;
  why: 'unknown' | 'failed';
}

const STALE_MS = 60_000;

interface Found {
  onWare: (ware: Ware) => void;
  onReceipt: (sale: SaleOutput) => void;
}

function isUnknown(error: unknown): boolean {
  return error instanceof ApiError && [400, 404].includes(error.status);
}

/**
 * What scanned and typed codes are: an item of this store, else a receipt. None is dropped: what
 * leads nowhere is listed.
 */
export function useWareLookup(storeId: number, handlers: Found) {
  const queryClient = useQueryClient();
  const [lost, setLost] = useState<LostCode[]>([]);
  const count = useRef(0);
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
        count.current += 1;
        const id = count.current;
        const why = isUnknown(error) ? 'unknown' : 'failed';
        setLost((before) => [...before, { id, code, why }]);
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
          if (isUnknown(error)) return null;
          throw error;
        }
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

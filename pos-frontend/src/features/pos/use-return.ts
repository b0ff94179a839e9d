import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import type { ReturnInputRequest } from '@/shared/api/generated/model/returnInputRequest';
import type { ReturnOutput } from '@/shared/api/generated/model/returnOutput';
import type { ReturnQuoteOutput } from '@/shared/api/generated/model/returnQuoteOutput';
import type { SaleOutput } from '@/shared/api/generated/model/saleOutput';
import { posReturnCreate, posReturnQuote, posSaleLookup } from '@/shared/api/generated/pos';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import { isZero } from '@/shared/lib/quantity';
import { type BackLine, backLines, lineFor, requestBack, steppedBack } from './back';
import type { Method } from './payment';
import { refreshTill } from './use-till-session';

/** Goods that come back on a receipt, and the money for them. */
export function useReturn(sessionId: number) {
  const queryClient = useQueryClient();
  const [sale, setSale] = useState<SaleOutput | null>(null);
  const [lines, setLines] = useState<BackLine[]>([]);
  const [made, setMade] = useState<ReturnOutput | null>(null);

  const asked = useMemo(() => requestBack(lines), [lines]);
  const wanted = sale !== null && asked !== null && asked.length > 0;
  const body = { register_session_id: sessionId, sale_id: sale?.id ?? null, lines: asked ?? [] };
  const quote = useQuery<ReturnQuoteOutput, ApiError>({
    queryKey: ['return-quote', body],
    queryFn: ({ signal }) => posReturnQuote(body, { signal }),
    enabled: wanted,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    networkMode: 'always',
  });
  const total = wanted && !quote.isPlaceholderData && !quote.error ? quote.data?.total : undefined;

  const write = useWriteOnce<ReturnInputRequest, ReturnOutput>({
    send: (attempt) => posReturnCreate(attempt.body, underKey(attempt)),
    onDone: (done) => {
      void refreshTill(queryClient);
      setMade(done);
      setSale(null);
    },
    onRefused: () => {
      void refreshTill(queryClient);
      if (sale) void lookAgain(sale.number);
    },
  });
  const locked = write.progress !== 'idle';

  /** Something else came back meanwhile; what can still come back is asked for again. */
  async function lookAgain(number: string): Promise<void> {
    begin(await posSaleLookup({ number }));
  }

  function begin(found: SaleOutput): void {
    setMade(null);
    setSale(found);
    setLines(backLines(found.lines));
  }

  function change(next: (now: BackLine[]) => BackLine[]): void {
    if (locked) return;
    write.forgetError();
    setLines(next);
  }

  function setLine(changed: BackLine): void {
    change((now) => now.map((one) => (one.line.id === changed.line.id ? changed : one)));
  }

  return {
    sale,
    lines,
    made,
    begin: (found: SaleOutput) => {
      if (locked) return;
      write.forgetError();
      begin(found);
    },
    leave: () => {
      if (locked) return;
      write.forgetError();
      setSale(null);
      setMade(null);
    },
    change,
    setLine,
    /** Takes a scanned item for one more that comes back; false where the receipt has none. */
    takeBack: (variantId: number): boolean => {
      const line = sale && lineFor(lines, variantId);
      if (line) setLine(steppedBack(line, 1));
      return Boolean(line);
    },
    wanted,
    unreadable: asked === null,
    total,
    quoteError: wanted ? quote.error : null,
    write,
    locked,
    giveBack: (method: Method) => {
      if (total === undefined || locked) return;
      const refunds = isZero(total) ? [] : [{ method, amount: total }];
      write.write({ ...body, refunds });
    },
  };
}

export type Returning = ReturnType<typeof useReturn>;

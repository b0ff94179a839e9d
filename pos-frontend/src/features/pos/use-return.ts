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
import { type BackLine, backLines, lineFor, requestBack, steppedBack, withBrought } from './back';
import type { Exchanged, Ware } from './cart';
import type { Method } from './payment';
import type { Approval } from './sale-approval';
import { refreshTill } from './use-till-session';

/** Refusals of the PIN itself; the dialog stays open for another try. */
const PIN_CODES = new Set(['approval_refused', 'too_many_attempts', 'throttled', 'invalid']);

/** Goods that come back, on a receipt or without one, and the money for them. */
export function useReturn(sessionId: number) {
  const queryClient = useQueryClient();
  /** Null while nothing comes back; without a receipt its `sale` is null. */
  const [from, setFrom] = useState<{ sale: SaleOutput | null } | null>(null);
  const [lines, setLines] = useState<BackLine[]>([]);
  const [made, setMade] = useState<ReturnOutput | null>(null);
  const [asking, setAsking] = useState<ReturnInputRequest | null>(null);
  const sale = from?.sale ?? null;

  const asked = useMemo(() => requestBack(lines), [lines]);
  const wanted = from !== null && asked !== null && asked.length > 0;
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
  const worth = wanted && !quote.isPlaceholderData && !quote.error ? quote.data : undefined;
  const total = worth?.total;

  const write = useWriteOnce<ReturnInputRequest, ReturnOutput>({
    send: (attempt) => posReturnCreate(attempt.body, underKey(attempt)),
    onDone: (done) => {
      void refreshTill(queryClient);
      setMade(done);
      setFrom(null);
      setAsking(null);
    },
    onRefused: (error) => {
      void refreshTill(queryClient);
      if (PIN_CODES.has(error.code)) return;
      setAsking(null);
      if (sale) void lookAgain(sale.number);
    },
  });
  const locked = write.progress !== 'idle';

  /** Something else came back meanwhile; what can still come back is asked for again. */
  async function lookAgain(number: string): Promise<void> {
    begin(await posSaleLookup({ number }));
  }

  function begin(found: SaleOutput | null): void {
    setMade(null);
    setFrom({ sale: found });
    setLines(found ? backLines(found.lines) : []);
  }

  function leave(): void {
    if (locked) return;
    write.forgetError();
    setFrom(null);
    setMade(null);
    setAsking(null);
  }

  function change(next: (now: BackLine[]) => BackLine[]): void {
    if (locked) return;
    write.forgetError();
    setLines(next);
  }

  function setLine(changed: BackLine): void {
    change((now) => now.map((one) => (one.line.id === changed.line.id ? changed : one)));
  }

  const approval: Approval | null = asking && {
    why: 'goods',
    give: (given) => write.write({ ...asking, approval: given }),
    cancel: () => {
      setAsking(null);
      write.forgetError();
    },
  };

  return {
    /** Something is being taken back. */
    open: from !== null,
    sale,
    lines,
    made,
    begin: (found: SaleOutput | null) => {
      if (locked) return;
      write.forgetError();
      begin(found);
    },
    leave,
    change,
    setLine,
    /** Takes a scanned item for one more that comes back; false where the receipt has none. */
    takeBack: (ware: Ware): boolean => {
      if (from === null) return false;
      if (sale === null) {
        change((now) => withBrought(now, ware));
        return true;
      }
      const line = lineFor(lines, ware.variant_id);
      if (line) setLine(steppedBack(line, 1));
      return line !== undefined;
    },
    wanted,
    unreadable: asked === null,
    total,
    pending: worth?.pending_total,
    quoteError: wanted ? quote.error : null,
    write,
    locked,
    approval,
    giveBack: (method: Method) => {
      if (total === undefined || locked) return;
      const refunds = isZero(total) ? [] : [{ method, amount: total }];
      // Without a receipt a manager has to agree first.
      if (sale === null) setAsking({ ...body, refunds });
      else write.write({ ...body, refunds });
    },
    /** What of it can pay for other goods; null while it cannot. */
    exchangeable: worth ? exchangedOf(worth, sale?.number ?? null) : null,
  };
}

function exchangedOf(worth: ReturnQuoteOutput, receipt: string | null): Exchanged | null {
  const lines: Exchanged['lines'] = [];
  for (const line of worth.lines) {
    // What is to be inspected pays for nothing yet.
    if (line.disposition === 'INSPECT') return null;
    lines.push({
      saleLineId: line.sale_line_id,
      variantId: line.variant_id,
      sku: line.sku,
      product: line.product_name,
      variant: line.variant_name,
      qty: line.qty,
      disposition: line.disposition,
      refund: line.line_total,
    });
  }
  return { saleId: worth.sale_id, receipt, lines };
}

export type Returning = ReturnType<typeof useReturn>;

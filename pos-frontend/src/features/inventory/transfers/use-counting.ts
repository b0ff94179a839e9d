import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import { catalogVariantsLookupRetrieve } from '@/shared/api/generated/catalog';
import { useKept } from '@/shared/documents/kept';
import { formatQuantity } from '@/shared/lib/quantity';
import { play } from '@/shared/scan/sounds';
import { useFormats, useSession } from '@/shared/session/session';
import {
  allCounted,
  type Count,
  type Countable,
  counted,
  countOf,
  lineOfCode,
  type Tally,
  tallySchema,
  withCount,
} from './tally';
import { useInventoryTexts } from './texts';

/** A scan that counted nothing, and why; kept until somebody has seen to it. */
export interface StrangeCode {
  id: number;
  code: string;
  why: 'unknown' | 'strange' | 'failed';
  product: string;
}

const STALE_MS = 60_000;
/** Steps that can be taken back. */
const UNDO_DEPTH = 100;

/**
 * Counts the lines of a transfer by scanning. Codes are told by the lines themselves, so that counting
 * goes on without a connection, and what is counted is kept for this tab.
 */
export function useCounting(place: string, lines: readonly Countable[]) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const { tenant, id: user } = useSession();
  const queryClient = useQueryClient();
  const [tally, setTally, forget] = useKept<Tally>(
    `onhand-${place}-${tenant.id}-${user}`,
    tallySchema,
    () => ({}),
    (now) => Object.keys(now).length === 0,
  );
  const [before, setBefore] = useState<Tally[]>([]);
  const [strange, setStrange] = useState<StrangeCode[]>([]);
  const [last, setLast] = useState<{ variantId: number; words: string } | null>(null);
  const count = useRef(0);
  const latest = useRef({ tally, lines });
  useEffect(() => {
    latest.current = { tally, lines };
  });

  const change = useCallback(
    (next: Tally) => {
      const { tally: now } = latest.current;
      if (next === now) return;
      // At once, since the next scan may come before this one is drawn.
      latest.current.tally = next;
      setBefore((earlier) => [...earlier.slice(-UNDO_DEPTH), now]);
      setTally(next);
    },
    [setTally],
  );

  const scanned = useCallback(
    async (code: string): Promise<void> => {
      const { tally: now, lines: known } = latest.current;
      const line = lineOfCode(known, code);
      if (line) {
        const next = counted(now, line, 1);
        change(next);
        play('ok');
        const quantity = formatQuantity(countOf(next, line).typed, locale);
        setLast({
          variantId: line.variant_id,
          words: text('station.counted', { sku: line.sku, quantity }),
        });
        return;
      }
      play('unknown');
      const { why, product } = await whyStrange(code);
      count.current += 1;
      const id = count.current;
      setStrange((earlier) => [...earlier, { id, code, why, product }]);

      async function whyStrange(given: string): Promise<Pick<StrangeCode, 'why' | 'product'>> {
        try {
          const item = await queryClient.fetchQuery({
            queryKey: ['variant-of-code', given],
            queryFn: ({ signal }) => catalogVariantsLookupRetrieve({ code: given }, { signal }),
            staleTime: STALE_MS,
            networkMode: 'always',
          });
          return { why: 'strange', product: `${item.product_name} ${item.name}`.trim() };
        } catch (error) {
          const unknown = error instanceof ApiError && [400, 404].includes(error.status);
          return { why: unknown ? 'unknown' : 'failed', product: '' };
        }
      }
    },
    [change, locale, queryClient, text],
  );

  return {
    tally,
    strange,
    dismiss: (id: number) => setStrange((earlier) => earlier.filter((one) => one.id !== id)),
    scanned,
    /** Of the latest scan: the line to mark, and what is said of it. */
    last,
    set: (line: Countable, now: Partial<Count>) =>
      change(withCount(latest.current.tally, line, now)),
    step: (line: Countable, by: 1 | -1) => change(counted(latest.current.tally, line, by)),
    all: () => change(allCounted(latest.current.tally, lines)),
    clear: () => {
      forget();
      setTally({});
      setBefore([]);
      setLast(null);
    },
    canUndo: before.length > 0,
    undo: () => {
      const earlier = before.at(-1);
      if (!earlier) return;
      setBefore(before.slice(0, -1));
      latest.current.tally = earlier;
      setTally(earlier);
      setLast({ variantId: 0, words: text('station.undone') });
    },
  };
}

export type Counting = ReturnType<typeof useCounting>;

import { useCallback, useEffect, useRef, useState } from 'react';
import { useKept } from '@/shared/documents/kept';
import { formatQuantity } from '@/shared/lib/quantity';
import { play } from '@/shared/scan/sounds';
import { useFormats, useSession } from '@/shared/session/session';
import { useStrangeCodes } from '@/shared/station/use-strange-codes';
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
  const kept = `onhand-${place}-${tenant.id}-${user}`;
  const [tally, setTally, forget] = useKept<Tally>(
    kept,
    tallySchema,
    () => ({}),
    (now) => Object.keys(now).length === 0,
  );
  const [before, setBefore] = useState<Tally[]>([]);
  const { strange, add: lose, dismiss, forget: forgetStrange } = useStrangeCodes(`${kept}-codes`);
  const [last, setLast] = useState<{ variantId: number; words: string } | null>(null);
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
      await lose(code);
    },
    [change, locale, lose, text],
  );

  return {
    tally,
    strange,
    dismiss,
    scanned,
    /** Of the latest scan: the line to mark, and what is said of it. */
    last,
    set: (line: Countable, now: Partial<Count>) =>
      change(withCount(latest.current.tally, line, now)),
    step: (line: Countable, by: 1 | -1) => change(counted(latest.current.tally, line, by)),
    all: () => change(allCounted(latest.current.tally, lines)),
    clear: () => {
      forget();
      forgetStrange();
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

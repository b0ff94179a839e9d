import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { useKept } from '@/shared/documents/kept';
import { formatQuantity } from '@/shared/lib/quantity';
import { play } from '@/shared/scan/sounds';
import { useFormats } from '@/shared/session/session';
import { useStrangeCodes } from '@/shared/station/use-strange-codes';
import {
  type Arrival,
  type ArrivalLine,
  type Arrivals,
  allArrived,
  arrivalOf,
  arrivalsSchema,
  counted,
  lineOfCode,
  outcomeOf,
  withArrival,
} from './arrivals';
import { usePurchasingTexts } from './texts';

/** Steps that can be taken back. */
const UNDO_DEPTH = 100;

const draftSchema = z.object({ arrivals: arrivalsSchema, note: z.string(), packs: z.boolean() });
type Draft = z.infer<typeof draftSchema>;

const EMPTY: Draft = { arrivals: {}, note: '', packs: false };

/**
 * What has come of an order, by scanning. Codes are told by the lines themselves, so that counting goes
 * on without a connection, and what is counted is kept for this tab.
 */
export function useReceiving(place: string, lines: readonly ArrivalLine[]) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const [draft, setDraft, forget] = useKept<Draft>(
    place,
    draftSchema,
    () => EMPTY,
    ({ arrivals, note }) => Object.keys(arrivals).length === 0 && note === '',
  );
  const { strange, add: lose, dismiss, forget: forgetStrange } = useStrangeCodes(`${place}-codes`);
  const [before, setBefore] = useState<Arrivals[]>([]);
  const [last, setLast] = useState<{ lineId: number; words: string } | null>(null);
  const { arrivals, note, packs } = draft;
  const latest = useRef({ arrivals, packs, lines });
  useEffect(() => {
    latest.current = { arrivals, packs, lines };
  });

  const change = useCallback(
    (next: Arrivals) => {
      const { arrivals: now } = latest.current;
      if (next === now) return;
      // At once, since the next scan may come before this one is drawn.
      latest.current.arrivals = next;
      setBefore((earlier) => [...earlier.slice(-UNDO_DEPTH), now]);
      setDraft((kept) => ({ ...kept, arrivals: next }));
    },
    [setDraft],
  );

  /** Whether the code is of a line; what is not is looked up beside, so that no scan waits for it. */
  const scanned = useCallback(
    (code: string): boolean => {
      const { arrivals: now, packs: byPack, lines: known } = latest.current;
      const found = lineOfCode(known, code, byPack);
      if (!found) return false;
      const { line, units } = found;
      const next = counted(now, line, units);
      change(next);
      const arrival = arrivalOf(next, line);
      const isOver = outcomeOf(arrival, line.qty_remaining).over.greaterThan(0);
      play(isOver ? 'refused' : 'ok');
      const quantity = formatQuantity(arrival.accepted, locale);
      const words = text(isOver ? 'receive.countedOver' : 'receive.counted', {
        sku: line.sku,
        quantity,
      });
      setLast({ lineId: line.id, words });
      return true;
    },
    [change, locale, text],
  );

  const setNote = (typed: string) => setDraft((kept) => ({ ...kept, note: typed }));
  return {
    arrivals,
    note,
    packs,
    strange,
    dismiss,
    scanned,
    lose: (code: string) => {
      play('unknown');
      void lose(code);
    },
    setNote,
    noteScanned: (code: string) => {
      play('ok');
      setNote(code);
      setLast({ lineId: 0, words: text('receive.noteTaken', { note: code }) });
    },
    setPacks: (byPack: boolean) => setDraft((kept) => ({ ...kept, packs: byPack })),
    /** Of the latest scan: the line to mark, and what is said of it. */
    last,
    set: (line: ArrivalLine, now: Partial<Arrival>) =>
      change(withArrival(latest.current.arrivals, line, now)),
    step: (line: ArrivalLine, by: string) => change(counted(latest.current.arrivals, line, by)),
    all: () => change(allArrived(latest.current.arrivals, latest.current.lines)),
    clear: () => {
      forget();
      forgetStrange();
      setDraft(EMPTY);
      setBefore([]);
      setLast(null);
    },
    canUndo: before.length > 0,
    undo: () => {
      const earlier = before.at(-1);
      if (!earlier) return;
      setBefore(before.slice(0, -1));
      latest.current.arrivals = earlier;
      setDraft((kept) => ({ ...kept, arrivals: earlier }));
      setLast({ lineId: 0, words: text('receive.undone') });
    },
  };
}

import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import type { AdjustmentOutput } from '@/shared/api/generated/model/adjustmentOutput';
import type { LineRefusal, Refusal } from '@/shared/documents/refusal';
import { useSession } from '@/shared/session/session';
import { type Draft, emptyDraft, problemOf, requestOf } from './adjust-draft';
import { refusalOf } from './adjust-errors';
import { keep, readKept } from './kept-draft';
import { useSeenStock } from './use-seen-stock';
import { usePostAdjustment } from './use-stock-adjustments';

/** What the line was written against is no longer so. */
const STALE = new Set(['stock_moved', 'insufficient_stock']);

/** Quantities that were on hand when a refused line was written, by variant. */
type Moved = Record<number, string>;

/** The adjustment that is being written, what is known about its lines, and its posting. */
export function useAdjustmentDraft() {
  const { id, tenant, stores } = useSession();
  const place = `onhand-adjust-${tenant.id}-${id}`;
  const [lastStore, setLastStore] = useLocalStorage<number | null>({
    key: `onhand-adjust-store-${tenant.id}`,
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const usualStore = (stores.find((store) => store.id === lastStore) ?? stores[0])?.id ?? null;
  const kept = useMemo(() => readKept(place), [place]);
  const [draft, setDraft] = useState<Draft>(() => {
    const found = kept?.draft ?? emptyDraft(usualStore);
    // A store that is no longer one's own.
    return stores.some((store) => store.id === found.storeId)
      ? found
      : { ...found, storeId: usualStore };
  });
  const [done, setDone] = useState<AdjustmentOutput | null>(null);
  const [tried, setTried] = useState(false);
  const [moved, setMoved] = useState<Moved>({});
  const variantIds = draft.lines.map(({ variantId }) => variantId);
  const { seenOf, lookAgain, forget } = useSeenStock(draft.storeId, variantIds);

  const post = usePostAdjustment({
    unresolved: kept?.attempt ?? null,
    onDone: (adjustment) => {
      setDone(adjustment);
      setDraft(emptyDraft(adjustment.store_id));
      setTried(false);
      setMoved({});
      forget();
    },
    onRefused: (error, request) => {
      const stale = Object.entries(refusalOf(error, request).lines).filter(([, { code }]) =>
        STALE.has(code),
      );
      const before = stale.map(([variant]) => [variant, seenOf(Number(variant))?.onHand ?? '']);
      setMoved(Object.fromEntries(before));
      for (const [variant] of stale) void lookAgain(Number(variant));
    },
  });
  const { error, open, forgetError } = post;
  useEffect(() => keep(place, { draft, attempt: open }), [place, draft, open]);

  const refusal: Refusal | null = useMemo(
    () =>
      error && post.progress === 'idle' && post.refused ? refusalOf(error, post.refused) : null,
    [error, post.progress, post.refused],
  );

  const problems = draft.lines.map((line) =>
    problemOf(line, draft.kind, seenOf(line.variantId)?.onHand),
  );

  /** Posts what is written; false when something is missing, which is shown from now on. */
  function submit(): boolean {
    setTried(true);
    if (draft.storeId === null || draft.lines.length === 0 || problems.some(Boolean)) return false;
    setLastStore(draft.storeId);
    setMoved({});
    post.write(requestOf(draft, draft.storeId, (variant) => seenOf(variant)?.onHand));
    return true;
  }

  function change(next: (now: Draft) => Draft): void {
    setDraft(next);
  }

  function begin(): void {
    setDone(null);
    forgetError();
  }

  function lineRefusal(variantId: number): LineRefusal | undefined {
    return refusal?.lines[variantId];
  }

  return {
    draft,
    change,
    done,
    begin,
    submit,
    post,
    refusal,
    lineRefusal,
    movedFrom: (variantId: number) => moved[variantId],
    problems: tried ? problems : problems.map(() => null),
    missingLines: tried && draft.lines.length === 0,
    seenOf,
    lookAgain,
  };
}

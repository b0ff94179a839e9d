import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import type { PurchaseOrderInputRequest } from '@/shared/api/generated/model/purchaseOrderInputRequest';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import {
  getPurchasingPosRetrieveQueryOptions,
  purchasingPosCreate,
  purchasingPosPartialUpdate,
} from '@/shared/api/generated/purchasing-pos';
import { type Attempt, underKey } from '@/shared/api/write-once';
import { useKept } from '@/shared/documents/kept';
import { useSession } from '@/shared/session/session';
import { useMayOrder } from './may-order';
import {
  type Draft,
  draftOf,
  draftSchema,
  emptyDraft,
  headProblemOf,
  isSaved,
  problemOf,
  requestOf,
  withVendor,
} from './order-draft';
import { refusalOf } from './order-refusal';
import { useOrderStep } from './use-order-step';
import { useTerms } from './use-terms';

interface Save {
  /** Null for a new order; else the version that was edited. */
  of: { id: number; version: number } | null;
  request: PurchaseOrderInputRequest;
  /** What to do next, once it is saved. */
  next: 'stay' | 'submit';
}

const keptSchema = z.object({ draft: draftSchema, version: z.number().nullable() });

interface DraftOptions {
  /** Of a new order, where it is begun from a vendor's or a store's orders. */
  begun?: { vendorId: number | undefined; storeId: number | undefined };
  onSaved: (order: PurchaseOrderOutput, next: Save['next']) => void;
}

/** The order that is being written: a new one, or a draft that is changed. */
export function useOrderDraft(
  existing: PurchaseOrderOutput | null,
  { begun, onSaved }: DraftOptions,
) {
  const { id: user, tenant, stores } = useSession();
  const mayOrder = useMayOrder();
  const queryClient = useQueryClient();
  const own = stores.filter(({ id }) => mayOrder(id));
  const only = own.length === 1 ? own[0]?.id : undefined;
  const store = own.find(({ id }) => id === begun?.storeId)?.id ?? only ?? null;
  const vendor = begun?.vendorId ?? null;
  const empty = useMemo(() => emptyDraft(store, vendor), [store, vendor]);
  const base = useMemo(() => (existing ? draftOf(existing) : empty), [existing, empty]);
  const [kept, setKept, forget] = useKept(
    // Another vendor's new order is another draft.
    `onhand-order-${tenant.id}-${user}-${existing?.id ?? `new-${vendor ?? ''}`}`,
    keptSchema,
    () => ({ draft: base, version: existing?.version ?? null }),
    ({ draft }) => isUntouched(draft, existing, empty),
  );
  const [tried, setTried] = useState(false);
  /** Somebody else's later version, which ours would overwrite. */
  const [theirs, setTheirs] = useState<PurchaseOrderOutput | null>(null);

  const { draft } = kept;
  // What is saved says its own packs and costs.
  const unsaved = draft.lines.filter(({ pack }) => pack === null);
  const termsOf = useTerms(
    draft.vendorId,
    unsaved.map(({ variantId }) => variantId),
  );
  const change = (next: (now: Draft) => Draft) =>
    setKept((now) => ({ ...now, draft: next(now.draft) }));

  // Changed elsewhere while nothing was written here: what is shown follows.
  const shown = useRef(existing);
  useEffect(() => {
    const before = shown.current;
    shown.current = existing;
    if (!existing || !before || existing.version === before.version) return;
    setKept((now) =>
      isSaved(now.draft, before, noTerms)
        ? { draft: draftOf(existing), version: existing.version }
        : now,
    );
  }, [existing, setKept]);

  function accept(order: PurchaseOrderOutput, next: Save['next']): void {
    setTheirs(null);
    setTried(false);
    forget();
    // The form of the next new order begins empty.
    setKept(
      existing
        ? { draft: draftOf(order), version: order.version }
        : { draft: empty, version: null },
    );
    onSaved(order, next);
  }

  const save = useOrderStep<Save>({
    send: (attempt) => sent(attempt),
    onDone: (order, { next }) => accept(order, next),
    onRefused: (error, { of, next }) => {
      if (error.code === 'stale_version' && of !== null) void lookAtTheirs(of.id, next);
    },
  });

  async function lookAtTheirs(id: number, next: Save['next']): Promise<void> {
    const fresh = await queryClient.fetchQuery({
      ...getPurchasingPosRetrieveQueryOptions(String(id)),
      staleTime: 0,
    });
    if (isSaved(draft, fresh, termsOf)) {
      // Our own save, whose answer was lost.
      save.forgetError();
      accept(fresh, next);
    } else setTheirs(fresh);
  }

  const lineProblems = draft.lines.map((one) => problemOf(one, termsOf(one.variantId)));
  const headProblem = headProblemOf(draft);
  const saved = existing !== null && isSaved(draft, existing, termsOf);

  /** False when something is missing, which is shown from now on. */
  function submit(next: Save['next']): boolean {
    setTried(true);
    const request = requestOf(draft, termsOf);
    if (request === null) return false;
    if (existing && theirs === null && saved) {
      accept(existing, next);
      return true;
    }
    const version = theirs?.version ?? kept.version;
    save.write({
      of: existing && version !== null ? { id: existing.id, version } : null,
      request,
      next,
    });
    return true;
  }

  const { error, refused } = save;
  return {
    draft,
    change,
    termsOf,
    chooseVendor: (vendorId: number | null) => change((now) => withVendor(now, vendorId, termsOf)),
    submit,
    save,
    refusal: useMemo(
      () => (error && refused ? refusalOf(error, variantsOf(refused.request)) : null),
      [error, refused],
    ),
    lineProblems: tried ? lineProblems : lineProblems.map(() => null),
    headProblem: tried ? headProblem : null,
    /** Of the lines: where a person has to go first; -1 where all are right. */
    firstProblem: lineProblems.findIndex(Boolean),
    firstProblemField: lineProblems.find(Boolean)?.field ?? 'quantity',
    missingLines: tried && draft.lines.length === 0,
    isSaved: saved,
    theirs,
    takeTheirs: () => {
      if (!theirs) return;
      save.forgetError();
      setKept({ draft: draftOf(theirs), version: theirs.version });
      setTheirs(null);
    },
  };
}

const noTerms = () => undefined;

function isUntouched(draft: Draft, existing: PurchaseOrderOutput | null, empty: Draft): boolean {
  if (existing) return isSaved(draft, existing, noTerms);
  return draft.lines.length === 0 && draft.note === '' && draft.vendorId === empty.vendorId;
}

function variantsOf({ lines }: PurchaseOrderInputRequest): number[] {
  return lines.map(({ variant_id }) => variant_id);
}

function sent(attempt: Attempt<Save>): Promise<PurchaseOrderOutput> {
  const { of, request } = attempt.body;
  if (of === null) return purchasingPosCreate(request, underKey(attempt));
  return purchasingPosPartialUpdate(
    String(of.id),
    { ...request, version: of.version },
    underKey(attempt),
  );
}

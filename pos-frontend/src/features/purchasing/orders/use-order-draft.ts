import { useMemo } from 'react';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import { useKeptDraft } from '@/shared/documents/use-kept-draft';
import { useSaveDraft } from '@/shared/documents/use-save-draft';
import { useSession } from '@/shared/session/session';
import { useMayOrder } from './may-order';
import {
  draftOf,
  draftSchema,
  emptyDraft,
  headProblemOf,
  isSaved,
  problemOf,
  requestOf,
  withVendor,
} from './order-draft';
import { ORDER } from './use-order-step';
import { useTerms } from './use-terms';

/** Fields at which the form shows what was refused. */
const SHOWN = ['vendor_id', 'store_id', 'expected_date', 'note'];

interface DraftOptions {
  /** Of a new order, where it is begun from a vendor's or a store's orders. */
  begun?: { vendorId: number | undefined; storeId: number | undefined };
  onSaved: (order: PurchaseOrderOutput, next: 'stay' | 'submit') => void;
}

/** The order that is being written: a new one, or a draft that is changed. */
export function useOrderDraft(
  existing: PurchaseOrderOutput | null,
  { begun, onSaved }: DraftOptions,
) {
  const { stores } = useSession();
  const mayOrder = useMayOrder();
  const own = stores.filter(({ id }) => mayOrder(id));
  const only = own.length === 1 ? own[0]?.id : undefined;
  const store = own.find(({ id }) => id === begun?.storeId)?.id ?? only ?? null;
  const vendor = begun?.vendorId ?? null;
  const kept = useKeptDraft({
    // Another vendor's new order is another draft.
    place: vendor === null ? 'order' : `order-of-${vendor}`,
    existing,
    schema: draftSchema,
    empty: useMemo(() => emptyDraft(store, vendor), [store, vendor]),
    isUntouched: ({ lines, note, vendorId }) =>
      lines.length === 0 && note === '' && vendorId === vendor,
    draftOf,
    // What is saved says its own packs and costs.
    isSaved: (draft, order) => isSaved(draft, order, noTerms),
  });
  const { draft, change } = kept;
  const unsaved = draft.lines.filter(({ pack }) => pack === null);
  const termsOf = useTerms(
    draft.vendorId,
    unsaved.map(({ variantId }) => variantId),
  );
  const saving = useSaveDraft(ORDER, kept, {
    request: requestOf(draft, termsOf),
    isSaved: (mine, order) => isSaved(mine, order, termsOf),
    shown: SHOWN,
    onSaved,
  });
  const problems = draft.lines.map((one) => problemOf(one, termsOf(one.variantId)));
  const first = problems.findIndex(Boolean);
  return {
    draft,
    change,
    termsOf,
    chooseVendor: (vendorId: number | null) => change((now) => withVendor(now, vendorId, termsOf)),
    saving,
    problemOf: (at: number) => (saving.tried ? problems[at] : null),
    headProblem: saving.tried ? headProblemOf(draft) : null,
    /** Where a person has to go first. */
    firstWrong: draft.lines[first] && {
      variantId: draft.lines[first].variantId,
      field: problems[first]?.field ?? 'quantity',
    },
  };
}

const noTerms = () => undefined;

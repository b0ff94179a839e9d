import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { AdjustmentInputRequest } from '@/shared/api/generated/model/adjustmentInputRequest';
import type { AdjustmentLineInputRequest } from '@/shared/api/generated/model/adjustmentLineInputRequest';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';
import { parseAmount, parseQuantity } from '@/shared/lib/quantity';

const kind = z.enum(['ADJUSTMENT', 'WASTE', 'OPENING']);
const mode = z.enum(['by', 'to']);

const line = z.object({
  variantId: z.number(),
  sku: z.string(),
  product: z.string(),
  variant: z.string(),
  /** `by` changes stock by the quantity, `to` sets it to the quantity. */
  mode,
  /** As it was typed. */
  typed: z.string(),
  /** What one unit of opening stock cost, as it was typed; empty for the usual cost. */
  cost: z.string(),
});

export const draftSchema = z.object({
  storeId: z.number().nullable(),
  kind,
  reason: z.string(),
  reference: z.string(),
  note: z.string(),
  lines: z.array(line),
});

export type Kind = z.infer<typeof kind>;

export type DraftLine = z.infer<typeof line>;
export type Draft = z.infer<typeof draftSchema>;

/** What each kind is mostly made for; the shop's own words for them come from the API. */
const USUAL_REASON: Record<Kind, string> = {
  ADJUSTMENT: 'CORRECTION',
  WASTE: 'DAMAGED',
  OPENING: 'OPENING',
};

export function emptyDraft(storeId: number | null): Draft {
  return {
    storeId,
    kind: 'ADJUSTMENT',
    reason: USUAL_REASON.ADJUSTMENT,
    reference: '',
    note: '',
    lines: [],
  };
}

/** A change of kind brings its usual reason, unless another had been chosen. */
export function withKind(draft: Draft, next: Kind): Draft {
  const untouched = draft.reason === USUAL_REASON[draft.kind];
  const lines = next === 'ADJUSTMENT' ? draft.lines : draft.lines.map(withoutSign);
  return { ...draft, kind: next, reason: untouched ? USUAL_REASON[next] : draft.reason, lines };
}

/** Waste is written as what is thrown away and opening stock as what is there: both without sign. */
function withoutSign(one: DraftLine): DraftLine {
  const quantity = parseQuantity(one.typed);
  return { ...one, mode: 'by', typed: quantity ? quantity.abs().toFixed() : one.typed };
}

/** One more of what the line says: a counted shelf rises, and what is taken away grows. */
function oneMore(one: DraftLine): DraftLine {
  const quantity = parseQuantity(one.typed) ?? new Decimal(0);
  const down = one.mode === 'by' && quantity.isNegative() && !quantity.isZero();
  return { ...one, typed: quantity.plus(down ? -1 : 1).toFixed() };
}

/**
 * The item gets a line, or its line one more. `typed` is what a new line starts with: a scan is one
 * piece in the hand, a search only says which item is meant.
 */
export function withItem(draft: Draft, item: VariantOutput, typed: '1' | ''): Draft {
  const found = draft.lines.some(({ variantId }) => variantId === item.id);
  if (found) {
    const raise = (one: DraftLine) => (one.variantId === item.id ? oneMore(one) : one);
    return { ...draft, lines: draft.lines.map(raise) };
  }
  const added: DraftLine = {
    variantId: item.id,
    sku: item.sku,
    product: item.product_name,
    variant: item.name,
    // As the line before: whoever sets a shelf to what is there goes on doing so.
    mode: draft.kind === 'ADJUSTMENT' ? (draft.lines.at(-1)?.mode ?? 'by') : 'by',
    typed,
    cost: '',
  };
  return { ...draft, lines: [...draft.lines, added] };
}

/** The change that a line means, null while it says nothing that can be understood. */
export function changeOf(
  { mode: how, typed }: DraftLine,
  of: Kind,
  onHand: string | undefined,
): Decimal | null {
  const quantity = parseQuantity(typed);
  if (quantity === null) return null;
  if (how === 'by') return of === 'WASTE' ? quantity.negated() : quantity;
  return onHand === undefined ? null : quantity.minus(onHand);
}

export type LineProblem = 'missing' | 'invalid' | 'nothing' | 'negative' | 'unseen' | 'cost';

/** What keeps a line from being posted. */
export function problemOf(
  one: DraftLine,
  of: Kind,
  onHand: string | undefined,
): LineProblem | null {
  if (one.typed.trim() === '') return 'missing';
  const quantity = parseQuantity(one.typed);
  if (quantity === null) return 'invalid';
  if (quantity.isNegative() && !quantity.isZero() && (one.mode === 'to' || of !== 'ADJUSTMENT')) {
    return 'negative';
  }
  if (of === 'OPENING' && one.cost.trim() !== '' && !parseAmount(one.cost)) return 'cost';
  if (one.mode === 'by') return quantity.isZero() ? 'nothing' : null;
  return onHand === undefined ? 'unseen' : null;
}

/** The request that the draft means; only for a draft without problems. */
export function requestOf(
  draft: Draft,
  storeId: number,
  onHandOf: (variantId: number) => string | undefined,
): AdjustmentInputRequest {
  return {
    store_id: storeId,
    kind: draft.kind,
    reason_code: draft.reason,
    note: draft.note.trim(),
    reference: draft.reference.trim(),
    lines: draft.lines.map((one): AdjustmentLineInputRequest => {
      const quantity = parseQuantity(one.typed) ?? new Decimal(0);
      if (one.mode === 'to') {
        return {
          variant_id: one.variantId,
          set_to: quantity.toFixed(3),
          expected_on_hand: onHandOf(one.variantId) ?? null,
        };
      }
      const change = draft.kind === 'WASTE' ? quantity.negated() : quantity;
      const cost = draft.kind === 'OPENING' ? parseAmount(one.cost) : null;
      return {
        variant_id: one.variantId,
        qty_delta: change.toFixed(3),
        ...(cost && { unit_cost: cost.toFixed() }),
      };
    }),
  };
}

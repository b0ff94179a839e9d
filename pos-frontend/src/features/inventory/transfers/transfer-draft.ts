import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { TransferInputRequest } from '@/shared/api/generated/model/transferInputRequest';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';
import { quantityProblemOf, stepped } from '@/shared/documents/draft-lines';
import { parseQuantity } from '@/shared/lib/quantity';

const line = z.object({
  variantId: z.number(),
  sku: z.string(),
  product: z.string(),
  variant: z.string(),
  /** As it was typed. */
  typed: z.string(),
});

export const draftSchema = z.object({
  fromId: z.number().nullable(),
  toId: z.number().nullable(),
  /** A day, `2026-11-21`, or empty. */
  expected: z.string(),
  note: z.string(),
  lines: z.array(line),
});

export type DraftLine = z.infer<typeof line>;
export type Draft = z.infer<typeof draftSchema>;

export function emptyDraft(fromId: number | null): Draft {
  return { fromId, toId: null, expected: '', note: '', lines: [] };
}

/** What stands on the server, as it is edited. */
export function draftOf(transfer: TransferOutput): Draft {
  return {
    fromId: transfer.from_store_id,
    toId: transfer.to_store_id,
    expected: transfer.expected_date ?? '',
    note: transfer.note,
    lines: transfer.lines.map((one) => ({
      variantId: one.variant_id,
      sku: one.sku,
      product: one.product_name,
      variant: one.variant_name,
      typed: new Decimal(one.qty).toFixed(),
    })),
  };
}

/** The item gets a line of one, or its line one more. */
export function withItem(draft: Draft, item: VariantOutput): Draft {
  if (draft.lines.some(({ variantId }) => variantId === item.id)) {
    const raise = (one: DraftLine) => (one.variantId === item.id ? stepped(one, 1) : one);
    return { ...draft, lines: draft.lines.map(raise) };
  }
  const added: DraftLine = {
    variantId: item.id,
    sku: item.sku,
    product: item.product_name,
    variant: item.name,
    typed: '1',
  };
  return { ...draft, lines: [...draft.lines, added] };
}

/** What is asked for already stays; what is missing is added. */
export function withLinesOf(draft: Draft, earlier: TransferOutput): Draft {
  const there = new Set(draft.lines.map(({ variantId }) => variantId));
  const missing = draftOf(earlier).lines.filter(({ variantId }) => !there.has(variantId));
  return { ...draft, lines: [...draft.lines, ...missing] };
}

export type EndProblem = 'from' | 'to' | 'same';

export function endProblemOf({ fromId, toId }: Draft): EndProblem | null {
  if (fromId === null) return 'from';
  if (toId === null) return 'to';
  return fromId === toId ? 'same' : null;
}

/** The request that the draft means; null while something is missing. */
export function requestOf(draft: Draft): TransferInputRequest | null {
  const { fromId, toId, expected, note, lines } = draft;
  if (fromId === null || toId === null || fromId === toId) return null;
  if (lines.length === 0 || lines.some(({ typed }) => quantityProblemOf(typed))) return null;
  return {
    from_store_id: fromId,
    to_store_id: toId,
    expected_date: expected || null,
    note: note.trim(),
    lines: lines.map(({ variantId, typed }) => ({
      variant_id: variantId,
      qty: (parseQuantity(typed) ?? new Decimal(0)).toFixed(3),
    })),
  };
}

/** Whether the server's transfer says what the draft says. */
export function isSaved(draft: Draft, transfer: TransferOutput): boolean {
  return JSON.stringify(requestOf(draft)) === JSON.stringify(requestOf(draftOf(transfer)));
}

/** Units of all lines that can be understood. */
export function unitsOf({ lines }: Draft): Decimal {
  return lines.reduce(
    (sum, { typed }) => sum.plus(parseQuantity(typed) ?? new Decimal(0)),
    new Decimal(0),
  );
}

import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { ApiError } from '@/shared/api/api-error';
import type { GoodsReceiptLineOutput } from '@/shared/api/generated/model/goodsReceiptLineOutput';
import type { GoodsReceiptOutput } from '@/shared/api/generated/model/goodsReceiptOutput';
import type { VendorReturnInputRequest } from '@/shared/api/generated/model/vendorReturnInputRequest';
import { formatQuantity, parseQuantity } from '@/shared/lib/quantity';
import { leftToReturn } from './receipt-rules';

export interface ReturnDraft {
  /** What was typed, by variant. */
  typed: Record<number, string>;
  reason: string;
  reference: string;
  note: string;
}

/** What the API takes where nobody says why. */
export const DAMAGED = 'DAMAGED';

export function returnableLines(receipt: GoodsReceiptOutput): GoodsReceiptLineOutput[] {
  return receipt.lines.filter((line) => leftToReturn(line).greaterThan(0));
}

/** Everything that was accepted and is not back at the vendor's yet. */
export function allOf(receipt: GoodsReceiptOutput): Record<number, string> {
  return Object.fromEntries(
    returnableLines(receipt).map((line) => [line.variant_id, leftToReturn(line).toFixed()]),
  );
}

export type ReturnProblem = 'invalid' | 'tooMany';

/** What is wrong with what was typed of a line; nothing typed is nothing sent back. */
export function problemOf(
  line: GoodsReceiptLineOutput,
  typed: string | undefined,
): ReturnProblem | null {
  if (!typed?.trim()) return null;
  const quantity = parseQuantity(typed);
  if (quantity === null || quantity.isNegative()) return 'invalid';
  return quantity.greaterThan(leftToReturn(line)) ? 'tooMany' : null;
}

/** The request that the dialog means; null while nothing, or something wrong, goes back. */
export function requestOf(
  receipt: GoodsReceiptOutput,
  { typed, reason, reference, note }: ReturnDraft,
): VendorReturnInputRequest | null {
  const lines = returnableLines(receipt);
  if (lines.some((line) => problemOf(line, typed[line.variant_id]))) return null;
  const sent = lines
    .map(({ variant_id }) => ({ variant_id, qty: parseQuantity(typed[variant_id] ?? '') }))
    .filter(({ qty }) => qty?.greaterThan(0));
  if (sent.length === 0) return null;
  return {
    vendor_id: receipt.vendor_id,
    store_id: receipt.store_id,
    receipt_id: receipt.id,
    reason_code: reason,
    reference: reference.trim(),
    note: note.trim(),
    lines: sent.map(({ variant_id, qty }) => ({
      variant_id,
      qty: (qty ?? new Decimal(0)).toFixed(3),
    })),
  };
}

/** What the vendor owes for it: what the goods came at. Null for whom costs are hidden. */
export function creditOf(
  receipt: GoodsReceiptOutput,
  request: VendorReturnInputRequest,
): Decimal | null {
  const costs = new Map(receipt.lines.map((line) => [line.variant_id, line.unit_cost]));
  return request.lines.reduce<Decimal | null>((sum, { variant_id, qty }) => {
    const cost = costs.get(variant_id);
    return sum === null || cost === undefined || cost === null
      ? null
      : sum.plus(new Decimal(cost).times(qty));
  }, new Decimal(0));
}

const LINE = /^lines\.(\d+)(?:\.|$)/;
const shortagesSchema = z
  .array(z.object({ variant_id: z.number(), available: z.string() }))
  .catch([]);

/** What was refused of each line, by variant, in the server's words or by what is left on the shelf. */
export function refusedLines(
  error: ApiError,
  request: VendorReturnInputRequest,
  short: (available: string) => string,
  locale: string,
): Record<number, string> {
  const refused: Record<number, string> = {};
  for (const { attr, detail } of error.errors) {
    const line = request.lines[Number(LINE.exec(attr ?? '')?.[1] ?? -1)];
    if (line) refused[line.variant_id] = detail;
  }
  for (const { variant_id, available } of shortagesSchema.parse(error.extra.shortages)) {
    refused[variant_id] = short(formatQuantity(available, locale));
  }
  return refused;
}

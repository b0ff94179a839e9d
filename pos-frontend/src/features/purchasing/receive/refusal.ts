import { z } from 'zod';
import type { ApiError } from '@/shared/api/api-error';
import type { DeliveredInputRequest } from '@/shared/api/generated/model/deliveredInputRequest';

const receiptSchema = z.object({
  number: z.string(),
  order_id: z.number(),
  order_number: z.string(),
});

const overSchema = z.array(
  z.object({
    line_id: z.number(),
    sku: z.string(),
    qty_remaining: z.string(),
    qty_tolerated: z.string(),
  }),
);

/** Goods of the same delivery note came in before, as this. */
export type EarlierReceipt = z.infer<typeof receiptSchema>;

/** Of a line more came than is tolerated. */
export type Over = z.infer<typeof overSchema>[number];

export type Refusal =
  | { kind: 'note'; receipt: EarlierReceipt }
  | { kind: 'over'; over: Over[] }
  | { kind: 'other'; lines: Record<number, string>; note: string | null; rest: string | null };

const LINE = /^lines\.(\d+)(?:\.|$)/;

/** Puts a refusal where something can be done about it; `sent` are the lines that were posted. */
export function refusalOf(error: ApiError, sent: readonly DeliveredInputRequest[]): Refusal {
  if (error.code === 'delivery_note_known') {
    const receipt = receiptSchema.safeParse(error.extra.receipt);
    if (receipt.success) return { kind: 'note', receipt: receipt.data };
  }
  if (error.code === 'over_receipt') {
    const over = overSchema.safeParse(error.extra.over);
    if (over.success) return { kind: 'over', over: over.data };
  }
  const lines: Record<number, string> = {};
  let note: string | null = null;
  for (const { attr, detail } of error.errors) {
    const number = attr ? LINE.exec(attr)?.[1] : undefined;
    const line = number === undefined ? undefined : sent[Number(number)]?.line_id;
    if (line !== undefined) lines[line] ??= detail;
    else if (attr === 'delivery_note') note ??= detail;
  }
  const placed = note !== null || Object.keys(lines).length > 0;
  return { kind: 'other', lines, note, rest: placed ? null : error.detail };
}

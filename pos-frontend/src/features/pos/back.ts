import { Decimal } from 'decimal.js';
import type { ReturnLineInputRequest } from '@/shared/api/generated/model/returnLineInputRequest';
import type { SaleLineDetail } from '@/shared/api/generated/model/saleLineDetail';
import { parseQuantity } from '@/shared/lib/quantity';

export const DISPOSITIONS = ['RESTOCK', 'WASTE', 'NO_GOODS'] as const;

/** What comes back of one line of a receipt. */
export interface BackLine {
  line: SaleLineDetail;
  /** The quantity as it was typed; nothing or 0 comes not back. */
  typed: string;
  disposition: (typeof DISPOSITIONS)[number];
}

/** Every line of which something may still come back; nothing does yet. */
export function backLines(lines: readonly SaleLineDetail[]): BackLine[] {
  return lines
    .filter(({ returnable_qty }) => new Decimal(returnable_qty).greaterThan(0))
    .map((line) => ({ line, typed: '0', disposition: 'RESTOCK' }));
}

export function everything(lines: readonly BackLine[]): BackLine[] {
  return lines.map((one) => ({ ...one, typed: new Decimal(one.line.returnable_qty).toFixed() }));
}

/** One more or less, within what may come back. */
export function steppedBack(one: BackLine, by: 1 | -1): BackLine {
  const next = (quantityBack(one) ?? new Decimal(0)).plus(by);
  const within = Decimal.min(Decimal.max(next, 0), one.line.returnable_qty);
  return { ...one, typed: within.toFixed() };
}

/** The first line of that item of which one more may come back. */
export function lineFor(lines: readonly BackLine[], variantId: number): BackLine | undefined {
  return lines.find(
    (one) =>
      one.line.variant_id === variantId &&
      (quantityBack(one) ?? new Decimal(0)).lessThan(one.line.returnable_qty),
  );
}

/** Null while what is typed is no quantity, or more than may come back. */
export function quantityBack({ line, typed }: BackLine): Decimal | null {
  const quantity = typed.trim() === '' ? new Decimal(0) : parseQuantity(typed);
  if (!quantity || quantity.lessThan(0)) return null;
  return quantity.greaterThan(line.returnable_qty) ? null : quantity;
}

/** What the server is asked; null while a line cannot be read. */
export function requestBack(lines: readonly BackLine[]): ReturnLineInputRequest[] | null {
  const request: ReturnLineInputRequest[] = [];
  for (const one of lines) {
    const quantity = quantityBack(one);
    if (!quantity) return null;
    if (quantity.isZero()) continue;
    request.push({
      sale_line_id: one.line.id,
      qty: quantity.toFixed(),
      disposition: one.disposition,
    });
  }
  return request;
}

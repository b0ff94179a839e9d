import { Decimal } from 'decimal.js';
import type { ReturnLineInputRequest } from '@/shared/api/generated/model/returnLineInputRequest';
import type { SaleLineDetail } from '@/shared/api/generated/model/saleLineDetail';
import { parseQuantity } from '@/shared/lib/quantity';
import type { Ware } from './cart';

export const DISPOSITIONS = ['RESTOCK', 'WASTE', 'NO_GOODS', 'INSPECT'] as const;

/** Goods that come back: a line of a receipt, or an item that is brought without one. */
type Goods = Pick<SaleLineDetail, 'id' | 'variant_id' | 'sku' | 'product_name' | 'variant_name'> & {
  /** At most so many; null without a receipt, where nothing says how many there were. */
  returnable_qty: string | null;
};

/** What comes back of one line. */
export interface BackLine {
  line: Goods;
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

/** One more of an item that is brought without a receipt. */
export function withBrought(lines: readonly BackLine[], ware: Ware): BackLine[] {
  const known = lines.find(({ line }) => line.variant_id === ware.variant_id);
  if (known) return lines.map((one) => (one === known ? steppedBack(one, 1) : one));
  const { variant_id, sku, product_name, variant_name } = ware;
  const line = {
    id: variant_id,
    variant_id,
    sku,
    product_name,
    variant_name,
    returnable_qty: null,
  };
  return [...lines, { line, typed: '1', disposition: 'RESTOCK' }];
}

export function everything(lines: readonly BackLine[]): BackLine[] {
  return lines.map((one) => ({
    ...one,
    typed: one.line.returnable_qty ? new Decimal(one.line.returnable_qty).toFixed() : one.typed,
  }));
}

/** One more or less, within what may come back. */
export function steppedBack(one: BackLine, by: 1 | -1): BackLine {
  const next = (quantityBack(one) ?? new Decimal(0)).plus(by);
  const within = Decimal.min(Decimal.max(next, 0), one.line.returnable_qty ?? Infinity);
  return { ...one, typed: within.toFixed() };
}

/** The first line of that item of which one more may come back. */
export function lineFor(lines: readonly BackLine[], variantId: number): BackLine | undefined {
  return lines.find(
    (one) =>
      one.line.variant_id === variantId &&
      (quantityBack(one) ?? new Decimal(0)).lessThan(one.line.returnable_qty ?? Infinity),
  );
}

/** Null while what is typed is no quantity, or more than may come back. */
export function quantityBack({ line, typed }: BackLine): Decimal | null {
  const quantity = typed.trim() === '' ? new Decimal(0) : parseQuantity(typed);
  if (!quantity || quantity.lessThan(0)) return null;
  return quantity.greaterThan(line.returnable_qty ?? Infinity) ? null : quantity;
}

/** What the server is asked; null while a line cannot be read. */
export function requestBack(lines: readonly BackLine[]): ReturnLineInputRequest[] | null {
  const request: ReturnLineInputRequest[] = [];
  for (const one of lines) {
    const quantity = quantityBack(one);
    if (!quantity) return null;
    if (quantity.isZero()) continue;
    request.push({
      ...(one.line.returnable_qty === null
        ? { variant_id: one.line.variant_id }
        : { sale_line_id: one.line.id }),
      qty: quantity.toFixed(),
      disposition: one.disposition,
    });
  }
  return request;
}

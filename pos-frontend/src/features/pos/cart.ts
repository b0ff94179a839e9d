import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { BasketLineInputRequest } from '@/shared/api/generated/model/basketLineInputRequest';
import type { ReturnedInputRequest } from '@/shared/api/generated/model/returnedInputRequest';
import type { TillProduct } from '@/shared/api/generated/model/tillProduct';
import { newId } from '@/shared/lib/new-id';
import { parseQuantity } from '@/shared/lib/quantity';

const line = z.object({
  variantId: z.number(),
  sku: z.string(),
  product: z.string(),
  variant: z.string(),
  /** Of one unit, as it was when the item came into the cart; what it comes to, the server says. */
  price: z.string(),
  tracked: z.boolean(),
  /** The quantity as it was typed. */
  typed: z.string(),
  /** Another price than the usual, which a manager has to approve. */
  override: z.string().nullable(),
});

const tender = z.object({
  method: z.enum(['CASH', 'CARD', 'OTHER']),
  /** Above zero, with two decimals. */
  amount: z.string(),
  reference: z.string(),
});

/** Goods brought back that pay for the others, as they were agreed on. */
const exchanged = z.object({
  /** Null without a receipt: a manager has to approve. */
  saleId: z.number().nullable(),
  receipt: z.string().nullable(),
  lines: z.array(
    z.object({
      saleLineId: z.number().nullable(),
      variantId: z.number(),
      sku: z.string(),
      product: z.string(),
      variant: z.string(),
      qty: z.string(),
      disposition: z.enum(['RESTOCK', 'WASTE', 'NO_GOODS']),
      /** What the server said that it is worth. */
      refund: z.string(),
    }),
  ),
});

export const cartSchema = z.object({
  /** The sale's own id, by which the server knows it again. */
  saleId: z.string(),
  /** One line for each variant, in the order in which they came. */
  lines: z.array(line),
  /** Parts of a split payment that are settled. */
  tenders: z.array(tender),
  exchanged: exchanged.nullable().default(null),
});

export type CartLine = z.infer<typeof line>;
export type Tender = z.infer<typeof tender>;
export type Exchanged = z.infer<typeof exchanged>;
export type Cart = z.infer<typeof cartSchema>;

/** What the cart needs to know of an item; tiles and lookups both say it. */
export type Ware = Pick<
  TillProduct,
  'variant_id' | 'sku' | 'product_name' | 'variant_name' | 'price' | 'track_stock'
>;

export function emptyCart(): Cart {
  return { saleId: newId(), lines: [], tenders: [], exchanged: null };
}

/** One more of the item: a line of its own, or one more on the line that it has. */
export function withWare(cart: Cart, ware: Ware): Cart {
  const known = cart.lines.find(({ variantId }) => variantId === ware.variant_id);
  if (known) return withLine(cart, stepped(known, 1));
  const added: CartLine = {
    variantId: ware.variant_id,
    sku: ware.sku,
    product: ware.product_name,
    variant: ware.variant_name,
    price: ware.price,
    tracked: ware.track_stock,
    typed: '1',
    override: null,
  };
  return { ...cart, lines: [...cart.lines, added] };
}

export function withLine(cart: Cart, changed: CartLine): Cart {
  const lines = cart.lines.map((one) => (one.variantId === changed.variantId ? changed : one));
  return { ...cart, lines };
}

export function withoutLine(cart: Cart, variantId: number): Cart {
  const lines = cart.lines.filter((one) => one.variantId !== variantId);
  // Without goods there is nothing that a part of the payment could be for.
  return { ...cart, lines, tenders: lines.length > 0 ? cart.tenders : [] };
}

/** One more or less, never below one: taking an item out is another step. */
export function stepped(changed: CartLine, by: 1 | -1): CartLine {
  const now = quantityOf(changed) ?? new Decimal(0);
  return { ...changed, typed: Decimal.max(now.plus(by), 1).toFixed() };
}

/** The quantity to sell; null while what is typed is none. */
export function quantityOf({ typed }: CartLine): Decimal | null {
  const quantity = parseQuantity(typed);
  return quantity?.greaterThan(0) ? quantity : null;
}

/** What the server is asked to price and to sell; null while a line has no quantity. */
export function basketOf(cart: Cart): BasketLineInputRequest[] | null {
  const basket: BasketLineInputRequest[] = [];
  for (const one of cart.lines) {
    const quantity = quantityOf(one);
    if (!quantity) return null;
    basket.push({
      variant_id: one.variantId,
      qty: quantity.toFixed(),
      ...(one.override === null ? {} : { unit_price_override: one.override }),
    });
  }
  return basket;
}

/** The other half of an exchange, as the server is asked. */
export function returnedOf({ exchanged: back }: Cart): ReturnedInputRequest | null {
  if (!back) return null;
  return {
    sale_id: back.saleId,
    lines: back.lines.map(({ saleLineId, variantId, qty, disposition }) => ({
      ...(saleLineId === null ? { variant_id: variantId } : { sale_line_id: saleLineId }),
      qty,
      disposition,
    })),
  };
}

/** What the goods that came back were worth when they were put into the cart. */
export function refundOf(back: Exchanged): Decimal {
  return back.lines.reduce((sum, { refund }) => sum.plus(refund), new Decimal(0));
}

export function hasOverride(cart: Cart): boolean {
  return cart.lines.some(({ override }) => override !== null);
}

/** How many units, where every line has a number of them. */
export function unitsOf(cart: Cart): Decimal {
  return cart.lines.reduce((sum, one) => sum.plus(quantityOf(one) ?? 0), new Decimal(0));
}

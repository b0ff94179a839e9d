import { beforeEach, describe, expect, it } from 'vitest';
import {
  basketOf,
  type Cart,
  emptyCart,
  hasOverride,
  quantityOf,
  stepped,
  unitsOf,
  type Ware,
  withLine,
  withoutLine,
  withWare,
} from './cart';
import { keep, readKept } from './kept-cart';

function ware(id: number): Ware {
  return {
    variant_id: id,
    sku: `SKU-${id}`,
    product_name: `Product ${id}`,
    variant_name: 'Blue',
    price: '6.250000',
    track_stock: true,
  };
}

function typing(cart: Cart, variantId: number, typed: string): Cart {
  const line = cart.lines.find((one) => one.variantId === variantId);
  if (!line) throw new Error('no such line');
  return withLine(cart, { ...line, typed });
}

describe('the cart', () => {
  it('gives each item one line, and counts it up when it comes again', () => {
    const cart = [1, 2, 1, 1].reduce((now, id) => withWare(now, ware(id)), emptyCart());
    expect(cart.lines.map(({ variantId, typed }) => [variantId, typed])).toEqual([
      [1, '3'],
      [2, '1'],
    ]);
    expect(unitsOf(cart).toFixed()).toBe('4');
  });

  it('counts on from a weight, and from what is no quantity yet', () => {
    const weighed = typing(withWare(emptyCart(), ware(1)), 1, '0.75');
    expect(withWare(weighed, ware(1)).lines[0]?.typed).toBe('1.75');
    expect(withWare(typing(weighed, 1, ''), ware(1)).lines[0]?.typed).toBe('1');
  });

  it('never steps below one', () => {
    const [line] = withWare(emptyCart(), ware(1)).lines;
    expect(line && stepped(line, -1).typed).toBe('1');
  });

  it.each(['', '0', '-1', 'two', '1.2345', '1e3', 'NaN', '0.000'])('%j is no quantity', (typed) => {
    const cart = typing(withWare(emptyCart(), ware(1)), 1, typed);
    const [line] = cart.lines;
    expect(line && quantityOf(line)).toBeNull();
    expect(basketOf(cart)).toBeNull();
  });

  it('sends exact decimals, and a price only where it is another', () => {
    let cart = withWare(withWare(emptyCart(), ware(1)), ware(2));
    cart = typing(cart, 1, '0,125');
    const [first, second] = cart.lines;
    if (!first || !second) throw new Error('no lines');
    expect(hasOverride(cart)).toBe(false);
    cart = withLine(cart, { ...second, override: '5.5' });
    expect(hasOverride(cart)).toBe(true);
    expect(basketOf(cart)).toEqual([
      { variant_id: 1, qty: '0.125' },
      { variant_id: 2, qty: '1', unit_price_override: '5.5' },
    ]);
  });

  it('forgets the parts of a payment with its last item, and keeps them before', () => {
    const paid = { method: 'CARD', amount: '5.00', reference: '' } as const;
    const cart = { ...withWare(withWare(emptyCart(), ware(1)), ware(2)), tenders: [paid] };
    expect(withoutLine(cart, 1).tenders).toEqual([paid]);
    expect(withoutLine(withoutLine(cart, 1), 2).tenders).toEqual([]);
  });

  it('is another sale for the next customer', () => {
    expect(emptyCart().saleId).not.toBe(emptyCart().saleId);
  });
});

describe('the cart that is kept', () => {
  beforeEach(() => sessionStorage.clear());
  const cart = withWare(emptyCart(), ware(1));
  const body = {
    client_id: cart.saleId,
    register_session_id: 4,
    lines: [{ variant_id: 1, qty: '1' }],
    payments: [{ method: 'CASH', amount: '6.25' }],
  } as const;
  const request = { ...body, lines: [...body.lines], payments: [...body.payments] };

  it('comes back with the sale whose outcome is open, under its key', () => {
    const attempt = { key: 'key-1', body: request };
    keep('till', { cart, attempt });
    expect(readKept('till')).toEqual({ cart, attempt });
  });

  it('holds no PIN; the request without it has another key, and is the same sale', () => {
    const approval = { user_id: 2, pin: '2468' };
    keep('till', { cart, attempt: { key: 'key-1', body: { ...request, approval } } });
    expect(sessionStorage.getItem('till')).not.toContain('2468');
    const kept = readKept('till')?.attempt;
    expect(kept?.body).toEqual(request);
    expect(kept?.key).not.toBe('key-1');
  });

  it('leaves nothing behind when it is empty', () => {
    keep('till', { cart, attempt: null });
    keep('till', { cart: emptyCart(), attempt: null });
    expect(sessionStorage.getItem('till')).toBeNull();
  });

  it('is not read where it is damaged', () => {
    sessionStorage.setItem('till', '{"cart":{"lines":[{"variantId":"1"}]}}');
    expect(readKept('till')).toBeNull();
  });
});

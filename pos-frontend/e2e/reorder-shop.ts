import { expect, type Page } from '@playwright/test';
import { ask } from './api.ts';
import { ownStore } from './count-shop.ts';
import type { Place } from './transfers.ts';

interface Ware {
  id: number;
  sku: string;
}

async function made(page: Page, path: string, body: object): Promise<{ id: number }> {
  const answer = await ask(page, 'POST', path, body);
  expect([200, 201], JSON.stringify(answer.body)).toContain(answer.status);
  return answer.body as { id: number };
}

let count = 0;

/**
 * A store of this test's own that keeps ten of each of some wares, and has fewer: `stock` of each. A
 * vendor sells the first ones in packs of six, the last ones too, one penny dearer, another one.
 */
export async function lackingStore(page: Page, stock: readonly number[]) {
  const store = await ownStore(page);
  count += 1;
  const mark = `${process.pid.toString(36)}${Date.now().toString(36)}${count}`.toUpperCase();
  const teas = { ...(await made(page, '/purchasing/vendors', { name: `Teas ${mark}` })) };
  const mugs = { ...(await made(page, '/purchasing/vendors', { name: `Mugs ${mark}` })) };
  const wares: Ware[] = [];
  for (const [at, qty] of stock.entries()) {
    const sku = `RE-${mark}-${at}`;
    const product = await made(page, '/catalog/products', { name: `Ware ${mark} ${at}` });
    const { id } = await made(page, '/catalog/variants', {
      product_id: product.id,
      name: '',
      sku,
      barcodes: [],
      price: '5.00',
      cost: '2.00',
      reorder_point: '10',
    });
    const cost = '2.00';
    await made(page, `/purchasing/vendors/${teas.id}/items`, {
      variant_id: id,
      pack_size: '6',
      last_cost: cost,
    });
    if (at === stock.length - 1) {
      await made(page, `/purchasing/vendors/${mugs.id}/items`, {
        variant_id: id,
        pack_size: '4',
        last_cost: '2.50',
      });
    }
    await opened(page, store, id, qty);
    wares.push({ id, sku });
  }
  return { store, wares, teas: `Teas ${mark}`, mugs: `Mugs ${mark}` };
}

/** So many on the shelf; with 0 the shelf is empty. */
export async function opened(page: Page, store: Place, variantId: number, qty: number) {
  const movement = { store_id: store.id, variant_id: variantId };
  await made(page, '/inventory/movements', {
    ...movement,
    movement_type: 'OPENING',
    quantity: String(qty || 1),
    unit_cost: '2.00',
  });
  if (qty === 0) {
    await made(page, '/inventory/movements', {
      ...movement,
      movement_type: 'WASTE',
      quantity: '-1',
    });
  }
}

/** Somebody else orders some of it meanwhile. */
export async function orderedElsewhere(page: Page, store: Place, ware: Ware, qty: number) {
  await made(page, '/inventory/reorder_suggestions/create_pos', {
    lines: [{ store_id: store.id, variant_id: ware.id, qty: String(qty) }],
  });
}

import type { Page } from '@playwright/test';
import { made, newMark } from './api.ts';
import { ownStore } from './count-shop.ts';
import { newVendor, sell } from './orders.ts';
import { addStock, type Place } from './transfers.ts';

interface Ware {
  id: number;
  sku: string;
}

/**
 * A store of this test's own that keeps ten of each of some wares, and has fewer: `stock` of each. A
 * vendor sells the first ones in packs of six, the last ones too, one penny dearer, another one.
 */
export async function lackingStore(page: Page, stock: readonly number[]) {
  const store = await ownStore(page);
  const mark = newMark();
  const teas = await newVendor(page, [], { name: `Teas ${mark}` });
  const mugs = await newVendor(page, [], { name: `Mugs ${mark}` });
  const wares: Ware[] = [];
  for (const [at, qty] of stock.entries()) {
    const sku = `RE-${mark}-${at}`;
    const product = await made<Ware>(page, '/catalog/products', { name: `Ware ${mark} ${at}` });
    const { id } = await made<Ware>(page, '/catalog/variants', {
      product_id: product.id,
      name: '',
      sku,
      barcodes: [],
      price: '5.00',
      cost: '2.00',
      reorder_point: '10',
    });
    await sell(page, teas, { id, sku }, '2.00');
    if (at === stock.length - 1) await sell(page, mugs, { id, sku }, '2.50', '4');
    await opened(page, store, id, qty);
    wares.push({ id, sku });
  }
  return { store, wares, teas: teas.name, mugs: mugs.name };
}

/** So many on the shelf; with 0 the shelf is empty. */
export async function opened(page: Page, store: Place, variantId: number, qty: number) {
  await addStock(page, store, { id: variantId }, qty || 1);
  if (qty === 0) {
    await made(page, '/inventory/movements', {
      store_id: store.id,
      variant_id: variantId,
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

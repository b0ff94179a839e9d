import { expect, type Page } from '@playwright/test';
import { ask, made, newMark } from './api.ts';

export interface Place {
  id: number;
  code: string;
  name: string;
}

/** An item that no other test touches. */
export interface Goods {
  id: number;
  sku: string;
  name: string;
  barcode: string;
}

interface Transfer {
  id: number;
  number: string;
  status: string;
  lines: { qty: string; qty_lost: string; qty_returned: string }[];
}

/** Two stores of the signed-in person. */
export async function twoStores(page: Page): Promise<{ from: Place; to: Place }> {
  const { body } = await ask(page, 'GET', '/auth/me');
  const [from, to] = (body as { stores: Place[] }).stores;
  if (!from || !to) throw new Error('needs somebody who works in two stores');
  return { from, to };
}

/** Products of this test's own, ten of each in that store. */
export async function newGoods(page: Page, store: Place, size: number): Promise<Goods[]> {
  const goods = await newItems(page, size);
  for (const item of goods) await addStock(page, store, item, 10);
  return goods;
}

/** Products of this test's own, of which there are none. */
export async function newItems(page: Page, size: number): Promise<Goods[]> {
  const goods: Goods[] = [];
  for (let at = 0; at < size; at += 1) {
    const mark = newMark();
    const name = `Crate ${mark}`;
    const sku = `TRF-${mark}`;
    const barcode = `X${mark}`;
    const product = await made<{ id: number }>(page, '/catalog/products', { name });
    const variant = await made<{ id: number }>(page, '/catalog/variants', {
      product_id: product.id,
      name: '',
      sku,
      barcodes: [barcode],
      price: '5.00',
      cost: '2.00',
    });
    goods.push({ id: variant.id, sku, name, barcode });
  }
  return goods;
}

export async function addStock(
  page: Page,
  store: Place,
  item: Pick<Goods, 'id'>,
  qty: number,
): Promise<void> {
  await made(page, '/inventory/movements', {
    store_id: store.id,
    variant_id: item.id,
    movement_type: 'OPENING',
    quantity: String(qty),
    unit_cost: '2.00',
  });
}

export async function draftTransfer(
  page: Page,
  from: Place,
  to: Place,
  items: Goods[],
  qty: number,
  more: object = {},
): Promise<Transfer> {
  return made(page, '/inventory/transfers', {
    from_store_id: from.id,
    to_store_id: to.id,
    lines: items.map(({ id }) => ({ variant_id: id, qty: String(qty) })),
    ...more,
  });
}

export async function sendTransfer(page: Page, id: number): Promise<Transfer> {
  return made(page, `/inventory/transfers/${id}/send`, {});
}

export async function transferOf(page: Page, id: number): Promise<Transfer> {
  const { status, body } = await ask(page, 'GET', `/inventory/transfers/${id}`);
  expect(status).toBe(200);
  return body as Transfer;
}

import { expect, type Page } from '@playwright/test';
import { ask, made, newMark } from './api.ts';
import { type Goods, newItems, type Place } from './transfers.ts';

export interface Vendor {
  id: number;
  name: string;
}

/** An item that no other test touches, and the number that its vendor has for it. */
export interface Ware extends Goods {
  vendorSku: string;
}

export interface Order {
  id: number;
  number: string;
  status: string;
  qty_ordered: string;
  total: string | null;
  lines: {
    id: number;
    sku: string;
    unit_cost: string | null;
    qty_ordered: string;
    qty_received: string;
    qty_rejected: string;
    qty_remaining: string;
  }[];
  receipts: { id: number; number: string; delivery_note: string }[];
}

/** From now on the vendor sells it, under a number of their own. */
export async function sell(
  page: Page,
  { id: vendorId }: Vendor,
  { id, sku }: Pick<Goods, 'id' | 'sku'>,
  cost: string,
  pack = '6',
): Promise<void> {
  await made(page, `/purchasing/vendors/${vendorId}/items`, {
    variant_id: id,
    vendor_sku: `V-${sku}`,
    pack_size: pack,
    last_cost: cost,
  });
}

/** A vendor of this test's own, which sells these in packs of six at 2.50. */
export async function newVendor(
  page: Page,
  items: readonly Goods[] = [],
  more: object = {},
): Promise<Vendor> {
  const name = `Mill ${newMark()}`;
  const vendor = await made<Vendor>(page, '/purchasing/vendors', {
    name,
    lead_time_days: 5,
    ...more,
  });
  for (const item of items) await sell(page, vendor, item, '2.50');
  return vendor;
}

/** Products of this test's own, of which there are none; the vendor sells them at 2.00. */
export async function newWares(page: Page, vendor: Vendor, size: number): Promise<Ware[]> {
  const items = await newItems(page, size);
  for (const item of items) await sell(page, vendor, item, '2.00');
  return items.map((item) => Object.assign(item, { vendorSku: `V-${item.sku}` }));
}

export async function draftOrder(
  page: Page,
  vendor: Vendor,
  store: Pick<Place, 'id'>,
  items: readonly Goods[],
  more: object = {},
): Promise<Order> {
  return made(page, '/purchasing/pos', {
    vendor_id: vendor.id,
    store_id: store.id,
    lines: items.map(({ id }) => ({ variant_id: id, packs: '2' })),
    ...more,
  });
}

export async function submitOrder(page: Page, { id }: Order): Promise<Order> {
  return made(page, `/purchasing/pos/${id}/submit`, {});
}

/** On order: ten of each. */
export async function newOrder(
  page: Page,
  store: Pick<Place, 'id'>,
  vendor: Vendor,
  wares: readonly Ware[],
): Promise<Order> {
  const lines = wares.map(({ id }) => ({ variant_id: id, qty_ordered: '10', unit_cost: '2.00' }));
  return submitOrder(page, await draftOrder(page, vendor, store, wares, { lines }));
}

/** So many of each, under a delivery note of its own. */
export async function receiveOrder(
  page: Page,
  { id }: Order,
  items: readonly Goods[],
  qty: number,
  more: object = {},
): Promise<Order> {
  return made(page, `/purchasing/pos/${id}/receive`, {
    delivery_note: `DN-${newMark()}`,
    lines: items.map((item) => ({ variant_id: item.id, qty_received: String(qty), ...more })),
  });
}

export async function orderOf(page: Page, id: number): Promise<Order> {
  const { status, body } = await ask(page, 'GET', `/purchasing/pos/${id}`);
  expect(status).toBe(200);
  return body as Order;
}

export async function orderedOfVendor(
  page: Page,
  store: Place,
  items: readonly Goods[],
  more: object = {},
): Promise<{ vendor: Vendor; order: Order }> {
  const vendor = await newVendor(page, items);
  const order = await submitOrder(page, await draftOrder(page, vendor, store, items, more));
  return { vendor, order };
}

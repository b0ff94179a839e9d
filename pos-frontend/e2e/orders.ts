import { expect, type Page } from '@playwright/test';
import { ask } from './api.ts';
import type { Goods, Place } from './transfers.ts';

export interface Vendor {
  id: number;
  name: string;
}

export interface Order {
  id: number;
  number: string;
  status: string;
  qty_ordered: string;
  total: string | null;
  lines: { qty_ordered: string; qty_received: string; unit_cost: string | null }[];
}

async function made(page: Page, path: string, body: object): Promise<unknown> {
  const answer = await ask(page, 'POST', `/purchasing${path}`, body);
  expect([200, 201], JSON.stringify(answer.body)).toContain(answer.status);
  return answer.body;
}

let count = 0;

/** A vendor of this test's own, which sells these in packs of six at that cost. */
export async function newVendor(
  page: Page,
  items: readonly Goods[],
  more: object = {},
): Promise<Vendor> {
  count += 1;
  const name = `Mill ${process.pid.toString(36)}${Date.now().toString(36)}${count}`;
  const vendor = (await made(page, '/vendors', { name, lead_time_days: 5, ...more })) as Vendor;
  for (const { id, sku } of items) {
    await made(page, `/vendors/${vendor.id}/items`, {
      variant_id: id,
      vendor_sku: `V-${sku}`,
      pack_size: '6',
      last_cost: '2.50',
    });
  }
  return vendor;
}

export async function draftOrder(
  page: Page,
  vendor: Vendor,
  store: Place,
  items: readonly Goods[],
  more: object = {},
): Promise<Order> {
  return (await made(page, '/pos', {
    vendor_id: vendor.id,
    store_id: store.id,
    lines: items.map(({ id }) => ({ variant_id: id, packs: '2' })),
    ...more,
  })) as Order;
}

export async function submitOrder(page: Page, { id }: Order): Promise<Order> {
  return (await made(page, `/pos/${id}/submit`, {})) as Order;
}

/** So many of each, under a delivery note of its own. */
export async function receiveOrder(
  page: Page,
  { id }: Order,
  items: readonly Goods[],
  qty: number,
  more: object = {},
): Promise<Order> {
  count += 1;
  return (await made(page, `/pos/${id}/receive`, {
    delivery_note: `DN-${process.pid.toString(36)}${Date.now().toString(36)}${count}`,
    lines: items.map((item) => ({ variant_id: item.id, qty_received: String(qty), ...more })),
  })) as Order;
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

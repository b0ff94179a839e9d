import { expect, type Page } from '@playwright/test';
import { ask } from './api.ts';

interface Store {
  id: number;
  code: string;
  name: string;
}

/** An item that no other test touches, and the number that its vendor has for it. */
export interface Ware {
  id: number;
  sku: string;
  name: string;
  barcode: string;
  vendorSku: string;
}

interface Order {
  id: number;
  number: string;
  status: string;
  lines: {
    id: number;
    sku: string;
    unit_cost: string;
    qty_received: string;
    qty_rejected: string;
    qty_remaining: string;
  }[];
  receipts: { id: number; number: string; delivery_note: string }[];
}

export async function made(page: Page, path: string, body: object): Promise<unknown> {
  const answer = await ask(page, 'POST', path, body);
  expect([200, 201], JSON.stringify(answer.body)).toContain(answer.status);
  return answer.body;
}

let count = 0;

/** What nobody else has called anything yet. */
export function newMark(): string {
  count += 1;
  return `${process.pid.toString(36)}${Date.now().toString(36)}${count}`.toUpperCase();
}

export async function newVendor(
  page: Page,
  more: object = {},
): Promise<{ id: number; name: string }> {
  return (await made(page, '/purchasing/vendors', {
    name: `Vendor ${newMark()}`,
    lead_time_days: 3,
    ...more,
  })) as { id: number; name: string };
}

/** Products of this test's own, that the vendor sells in packs of six at 2.00. */
export async function newWares(page: Page, vendorId: number, size: number): Promise<Ware[]> {
  const wares: Ware[] = [];
  for (let at = 0; at < size; at += 1) {
    const mark = newMark();
    const ware = {
      sku: `BUY-${mark}`,
      name: `Bowl ${mark}`,
      barcode: `B${mark}`,
      vendorSku: `V-${mark}`,
    };
    const product = (await made(page, '/catalog/products', { name: ware.name })) as { id: number };
    const { id } = (await made(page, '/catalog/variants', {
      product_id: product.id,
      name: '',
      sku: ware.sku,
      barcodes: [ware.barcode],
      price: '5.00',
      cost: '2.00',
    })) as { id: number };
    await made(page, `/purchasing/vendors/${vendorId}/items`, {
      variant_id: id,
      vendor_sku: ware.vendorSku,
      pack_size: '6',
      last_cost: '2.00',
    });
    wares.push({ id, ...ware });
  }
  return wares;
}

/** On order: so many of each. */
export async function newOrder(
  page: Page,
  store: Pick<Store, 'id'>,
  vendorId: number,
  wares: Ware[],
  qty = 10,
): Promise<Order> {
  const { id } = (await made(page, '/purchasing/pos', {
    store_id: store.id,
    vendor_id: vendorId,
    lines: wares.map((ware) => ({
      variant_id: ware.id,
      qty_ordered: String(qty),
      unit_cost: '2.00',
    })),
  })) as Order;
  return (await made(page, `/purchasing/pos/${id}/submit`, {})) as Order;
}

export async function orderOf(page: Page, id: number): Promise<Order> {
  const { status, body } = await ask(page, 'GET', `/purchasing/pos/${id}`);
  expect(status).toBe(200);
  return body as Order;
}

import { expect, type Page } from '@playwright/test';
import { ask } from './api.ts';
import { type Goods, type Place } from './transfers.ts';

interface Count {
  id: number;
  number: string;
  status: string;
  unknowns: { code: string; qty: string; status: string }[];
}

interface Line {
  variant_id: number;
  counted_qty: string;
  tallies: { zone_name: string; qty: string }[];
}

async function answered(page: Page, method: 'GET' | 'POST', path: string, body?: object) {
  const answer = await ask(page, method, path, body);
  expect([200, 201], JSON.stringify(answer.body)).toContain(answer.status);
  return answer.body;
}

/** A count of a zone: any number of them may be under way. */
export async function newZoneCount(page: Page, store: Place, zone: string): Promise<Count> {
  const body = { store_id: store.id, scope: 'ZONE', zone_name: zone };
  return (await answered(page, 'POST', '/inventory/counts', body)) as Count;
}

/** A count of a category of its own, with what is in it. */
export async function newCategoryCount(page: Page, store: Place, goods: Goods[]): Promise<Count> {
  const name = `Shelf ${Date.now().toString(36)}${process.pid}`;
  const category = (await answered(page, 'POST', '/catalog/categories', { name })) as {
    id: number;
  };
  for (const { id } of goods) {
    const variant = (await answered(page, 'GET', `/catalog/variants/${id}`)) as {
      product_id: number;
    };
    const path = `/catalog/products/${variant.product_id}`;
    const product = (await answered(page, 'GET', path)) as { version: number };
    const change = { version: product.version, category_id: category.id };
    const { status, body } = await ask(page, 'PATCH', path, change);
    expect(status, JSON.stringify(body)).toBe(200);
  }
  const body = { store_id: store.id, scope: 'CATEGORY', category_id: category.id };
  return (await answered(page, 'POST', '/inventory/counts', body)) as Count;
}

export async function countOf(page: Page, id: number): Promise<Count> {
  return (await answered(page, 'GET', `/inventory/counts/${id}`)) as Count;
}

/** What the server has counted, by item and zone. */
export async function linesOf(page: Page, id: number): Promise<Map<number, Line>> {
  const path = `/inventory/counts/${id}/lines?page_size=200`;
  const { results } = (await answered(page, 'GET', path)) as { results: Line[] };
  return new Map(results.map((line) => [line.variant_id, line]));
}

export async function countedOf(page: Page, id: number, goods: Goods): Promise<number> {
  return Number((await linesOf(page, id)).get(goods.id)?.counted_qty ?? 0);
}

export async function cancelCount(page: Page, id: number): Promise<void> {
  await answered(page, 'POST', `/inventory/counts/${id}/cancel`, {});
}

import { expect, type Page } from '@playwright/test';

interface Item {
  id: number;
  sku: string;
  product_name: string;
  barcodes: string[];
}

interface Store {
  id: number;
  code: string;
  name: string;
}

interface Entry {
  id: number;
  ref_id: number;
  ref_label: string;
}

/** A request as the signed-in page makes it, with its cookie and its token. */
export async function ask(
  page: Page,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
): Promise<{ status: number; body: unknown }> {
  return page.evaluate(
    async ([how, url, json]) => {
      const token = /csrftoken=([^;]+)/.exec(document.cookie)?.[1] ?? '';
      const answer = await fetch(`/api/v1${url}`, {
        method: how,
        headers: {
          'Content-Type': 'application/json',
          'X-CSRFToken': token,
          'Idempotency-Key': crypto.randomUUID(),
        },
        ...(json ? { body: json } : {}),
      });
      const empty = answer.status === 204;
      return { status: answer.status, body: empty ? null : await answer.json() };
    },
    [method, path, body ? JSON.stringify(body) : ''] as const,
  );
}

/** What the API makes of it. */
export async function made<Answer>(page: Page, path: string, body: object): Promise<Answer> {
  const answer = await ask(page, 'POST', path, body);
  expect([200, 201], JSON.stringify(answer.body)).toContain(answer.status);
  return answer.body as Answer;
}

let count = 0;

/** What nobody else has called anything yet. */
export function newMark(): string {
  count += 1;
  return `${process.pid.toString(36)}${Date.now().toString(36)}${count}`.toUpperCase();
}

async function get(page: Page, path: string): Promise<unknown> {
  const { status, body } = await ask(page, 'GET', path);
  expect(status).toBe(200);
  return body;
}

/** The stores that the signed-in person works in. */
export async function myStores(page: Page): Promise<Store[]> {
  const me = (await get(page, '/auth/me')) as { stores: Store[] };
  return me.stores;
}

/**
 * Items that no other test of this run touches: each test names a shelf of its own, from 1 to 70, of
 * eight items. The demo sells nothing while tests run, so their stock stands still; what tests add to
 * the catalogue comes after all shelves.
 */
export async function shelf(page: Page, number: number, size: number): Promise<Item[]> {
  const path = `/catalog/variants?ordering=id&is_active=true&page_size=8&page=${number}`;
  const { results } = (await get(page, path)) as { results: Item[] };
  expect(results.length).toBeGreaterThanOrEqual(size);
  return results.slice(0, size);
}

export async function onHand(page: Page, store: Store, item: Pick<Item, 'id'>): Promise<number> {
  const path = `/inventory/stock?store_id=${store.id}&variant_id=${item.id}`;
  const { results } = (await get(page, path)) as { results: { on_hand: string }[] };
  return Number(results[0]?.on_hand ?? 0);
}

/** Changes stock behind the page's back. */
export async function move(
  page: Page,
  store: Store,
  item: Pick<Item, 'id'>,
  quantity: number,
  more: object = {},
): Promise<Entry> {
  const { status, body } = await ask(page, 'POST', '/inventory/movements', {
    store_id: store.id,
    variant_id: item.id,
    movement_type: 'ADJUSTMENT',
    quantity: String(quantity),
    reason_code: 'CORRECTION',
    ...more,
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return body as Entry;
}

/** Puts the item at exactly that quantity, whatever it was. */
export async function setStock(
  page: Page,
  store: Store,
  item: Item,
  quantity: number,
): Promise<void> {
  const difference = quantity - (await onHand(page, store, item));
  if (difference !== 0) await move(page, store, item, difference);
}

/** Types as a scanner does: a key every `gap` ms, then Enter, whatever the machine is busy with. */
export async function scan(page: Page, code: string, gap = 8): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const began = Date.now() / 1000;
  const sent = [...code.split(''), 'Enter'].flatMap((key, at) => {
    const text = key === 'Enter' ? '\r' : key;
    const timestamp = began + (at * gap) / 1000;
    return [
      browser.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text, timestamp }),
      browser.send('Input.dispatchKeyEvent', {
        type: 'keyUp',
        key,
        timestamp: timestamp + gap / 2000,
      }),
    ];
  });
  await Promise.all(sent);
  await browser.detach();
}

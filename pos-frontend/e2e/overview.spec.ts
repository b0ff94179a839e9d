import { expect, type Locator, type Page, test } from '@playwright/test';
import { ask, move, myStores } from './api.ts';
import { expectNoViolations } from './axe.ts';
import { expectColumn, openAs, rowsOf, settled, useScheme } from './cast.ts';

interface Figures {
  skus: number;
  units: string;
  value: string;
  low: number;
  out: number;
}

interface Summary {
  totals: Figures;
  locations: (Figures & { store_name: string })[];
  low_stock: { items: { sku: string }[] };
}

interface Goods {
  id: number;
  sku: string;
}

async function made<Made>(page: Page, path: string, body: object): Promise<Made> {
  const answer = await ask(page, 'POST', path, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body as Made;
}

/**
 * A category of the test's own, so that no other test moves its figures: each quantity becomes the
 * stock of an item that is low at five.
 */
async function newGoods(page: Page, quantities: number[]) {
  const [store, other] = await myStores(page);
  if (!store || !other) throw new Error('needs somebody who works in two stores');
  const mark = crypto.randomUUID().slice(0, 8).toUpperCase();
  const category = await made<{ id: number }>(page, '/catalog/categories', {
    name: `Board ${mark}`,
  });
  const product = await made<{ id: number }>(page, '/catalog/products', {
    name: `Slate ${mark}`,
    category_id: category.id,
  });
  const goods: Goods[] = [];
  for (const [at, quantity] of quantities.entries()) {
    const sku = `BRD-${mark}-${at}`;
    // One after the other: they are to be in this order.
    // oxlint-disable-next-line no-await-in-loop
    const variant = await made<{ id: number }>(page, '/catalog/variants', {
      product_id: product.id,
      name: `Size ${at}`,
      sku,
      price: '5.00',
      cost: '2.00',
      reorder_point: '5',
    });
    const item = { id: variant.id, sku };
    goods.push(item);
    const opening = { movement_type: 'OPENING', unit_cost: '2.00', reason_code: 'OPENING' };
    // oxlint-disable-next-line no-await-in-loop
    await move(page, store, item, Math.max(quantity, 1), opening);
    // oxlint-disable-next-line no-await-in-loop
    if (quantity < 1) await move(page, store, item, quantity - 1);
  }
  return { store, other, category: category.id, goods };
}

async function summaryOf(page: Page, query: string): Promise<Summary> {
  const { status, body } = await ask(page, 'GET', `/inventory/summary?${query}`);
  expect(status).toBe(200);
  return body as Summary;
}

function figure(page: Page, name: string): Locator {
  return page.getByRole('list', { name: 'Key figures' }).getByRole('link', { name });
}

/** The link's list has that many rows; and back again. */
async function expectListOf(page: Page, link: Locator, rows: number): Promise<void> {
  await link.click();
  await expect(page).toHaveURL(/\/inventory\/stock\?/);
  await settled(page);
  await expect(rowsOf(page)).toHaveCount(rows);
  await page.goBack();
  await expect(page).toHaveURL(/\/inventory\?/);
}

test('each figure is what the API says and what its list counts', async ({ page }) => {
  await openAs(page, 'owner');
  const { category, goods, store } = await newGoods(page, [12, 3, 0, 1]);
  const { totals, locations, low_stock } = await summaryOf(page, `category=${category}`);
  expect([totals.skus, totals.low, totals.out]).toEqual([4, 3, 1]);
  await page.goto(`/inventory?category=${category}`);

  await expect(figure(page, 'SKUs')).toContainText(String(totals.skus));
  await expect(figure(page, 'Units on hand')).toContainText('16');
  await expect(figure(page, 'Stock value')).toContainText('£32.00');
  expect(Number(totals.units)).toBe(16);
  expect(Number(totals.value)).toBe(32);
  await expectListOf(page, figure(page, 'SKUs'), totals.skus);
  await expectListOf(page, figure(page, 'Low stock'), totals.low);
  await expectListOf(page, figure(page, 'Out of stock'), totals.out);

  const stores = page.getByRole('region', { name: 'Stock by store' });
  for (const { store_name, skus, low, out } of locations) {
    const of = (name: string, count: number) =>
      stores.getByRole('link', { name: `${name}, ${store_name}: ${count}`, exact: true });
    // oxlint-disable-next-line no-await-in-loop
    await expect(of('SKUs', skus)).toBeVisible();
    // oxlint-disable-next-line no-await-in-loop
    await expect(of('Low', low)).toBeVisible();
    // oxlint-disable-next-line no-await-in-loop
    await expect(of('Out', out)).toBeVisible();
  }
  const here = stores.getByRole('link', { name: `Low, ${store.name}: 3`, exact: true });
  await expectListOf(page, here, 3);

  const urgent = page.getByRole('region', { name: 'Needs attention' });
  const ranked = low_stock.items.map(({ sku }) => sku);
  expect(ranked).toEqual([goods[2]?.sku, goods[3]?.sku, goods[1]?.sku]);
  for (const [at, sku] of ranked.entries()) {
    // oxlint-disable-next-line no-await-in-loop
    await expect(urgent.getByRole('row').nth(at + 1)).toContainText(sku);
  }
  await urgent.getByRole('link', { name: /^Why 1\?/ }).click();
  await expect(page).toHaveURL(new RegExp(`/inventory/movements\\?variant_id=${goods[3]?.id}`));
});

test('a store is chosen, kept in the address, and leads to its own list', async ({ page }) => {
  await openAs(page, 'owner');
  const { category, store, other } = await newGoods(page, [2, 8]);
  await page.goto(`/inventory?category=${category}`);
  const stores = page.getByRole('region', { name: 'Stock by store' });
  await stores.getByRole('link', { name: store.name, exact: true }).click();
  await expect(page).toHaveURL(`/inventory?category=${category}&store_id=${store.id}`);
  await expect(stores.getByRole('rowheader')).toHaveText([store.name]);
  await page.reload();
  await expect(figure(page, 'Units on hand')).toContainText('10');
  await expectListOf(page, figure(page, 'Low stock'), 1);

  await page.goto(`/inventory?category=${category}&store_id=${other.id}`);
  await expect(page.getByText('Nothing matches')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(page).toHaveURL(/\/inventory$/);
});

test('a movement made elsewhere is seen without asking', async ({ page }) => {
  await openAs(page, 'owner');
  const { category, store, goods } = await newGoods(page, [6]);
  const [item] = goods;
  if (!item) throw new Error('nothing was made');
  await page.clock.install();
  await page.goto(`/inventory?category=${category}`);
  await expect(page.getByText('Nothing is low or out of stock.')).toBeVisible();
  await move(page, store, item, -4);
  await page.clock.runFor(16_000);
  await expect(figure(page, 'Units on hand')).toContainText('2');
  await expect(figure(page, 'Low stock')).toContainText('1');
  const urgent = page.getByRole('table', { name: /most urgent first/ });
  await expect(urgent.getByRole('row').nth(1)).toContainText(item.sku);
});

test('from the board to a list and to an adjustment without a mouse', async ({ page }) => {
  await openAs(page, 'owner');
  await page.goto('/inventory');
  await figure(page, 'SKUs').focus();
  for (const name of ['Units on hand', 'Stock value', 'Low stock']) {
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('Tab');
    // oxlint-disable-next-line no-await-in-loop
    await expect(figure(page, name)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/inventory\/stock\?low_stock=true$/);
  await page.goBack();
  await expect(figure(page, 'Low stock')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\/inventory\/adjust$/);
});

test('staff see no value', async ({ page }) => {
  await openAs(page, 'staff');
  await page.goto('/inventory');
  await expect(figure(page, 'SKUs')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Stock by store' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('£');
  await expect(page.getByText('Stock value')).toHaveCount(0);
});

test('who holds allocated stock is told, and one promise let go', async ({ page }) => {
  await openAs(page, 'owner');
  const { store, goods } = await newGoods(page, [9]);
  const [item] = goods;
  if (!item) throw new Error('nothing was made');
  const held = await reserve(page, store.id, item, '2', 'WEB-1001');
  await reserve(page, store.id, item, '1', 'WEB-1002');
  await page.goto(`/inventory/stock?search=${item.sku}&store_id=${store.id}`);
  await page.getByRole('button', { name: `3 of ${item.sku} allocated in ${store.code}` }).click();
  const drawer = page.getByRole('dialog', { name: 'Allocated stock' });
  await expect(drawer.getByRole('listitem')).toHaveCount(2);
  await expect(drawer.getByRole('listitem').first()).toContainText('WEB-1001');
  await drawer.getByRole('button', { name: 'Release 2 of WEB-1001' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Release', exact: true })
    .last()
    .click();
  await expect(drawer.getByRole('listitem')).toHaveCount(1);
  await expect(drawer.getByRole('listitem')).toContainText('WEB-1002');
  await page.keyboard.press('Escape');
  await expectColumn(page, 'Available', (texts) => expect(texts).toEqual(['8']));
  await expectColumn(page, 'Allocated', (texts) => expect(texts).toEqual(['1']));
  const path = `/inventory/reservations?variant_id=${item.id}&status=RELEASED`;
  const { body } = await ask(page, 'GET', path);
  expect((body as { results: { id: number }[] }).results.map(({ id }) => id)).toEqual([held.id]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the board and who holds stock are accessible, ${scheme}`, async ({ page, context }) => {
    await useScheme(context, scheme);
    await openAs(page, 'owner');
    const { store, goods } = await newGoods(page, [9]);
    const [item] = goods;
    if (!item) throw new Error('nothing was made');
    await reserve(page, store.id, item, '2', 'WEB-2001');
    await page.goto('/inventory');
    await expect(page.getByRole('region', { name: 'Stock by store' })).toBeVisible();
    await expectNoViolations(page);
    await page.goto(`/inventory/stock?search=${item.sku}&store_id=${store.id}`);
    await page.getByRole('button', { name: /allocated in/ }).click();
    const release = page.getByRole('button', { name: 'Release 2 of WEB-2001' });
    await expect(release).toBeVisible();
    await expectNoViolations(page);
    await release.click();
    await expect(page.getByRole('button', { name: 'Keep' })).toBeVisible();
    await expectNoViolations(page);
  });
}

async function reserve(page: Page, storeId: number, item: Goods, qty: string, order: string) {
  return made<{ id: number }>(page, '/inventory/reservations', {
    store_id: storeId,
    variant_id: item.id,
    qty,
    ref_type: 'ORDER',
    ref_id: order,
    channel: 'webshop',
    // The order in which they end is the order in which they are listed.
    expires_at: new Date(Date.now() + 86_400_000).toISOString(),
  });
}

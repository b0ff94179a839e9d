import { expect, test } from '@playwright/test';
import { myStores, setStock, shelf } from './api.ts';
import {
  columnOf,
  expectColumn,
  expectColumnOnly,
  filtersOf,
  openAs,
  rowsOf,
  settled,
} from './cast.ts';

test.beforeEach(async ({ page }) => {
  await openAs(page, 'owner');
  await settled(page);
});

function numbers(texts: string[]): number[] {
  return texts.map((text) => Number(text.replaceAll(',', '')));
}

test('search finds by SKU and by word, and stays in the address', async ({ page }) => {
  const [product = ''] = await columnOf(page, 'Product');
  const [name = '', sku = ''] = product.split('\n');
  const search = page.getByRole('searchbox', { name: 'Search stock' });

  await search.fill(sku);
  await expect(page).toHaveURL((url) => url.searchParams.get('search') === sku);
  await settled(page);
  await expectColumn(page, 'Product', (texts) => {
    for (const text of texts) expect(text).toContain(sku);
  });

  await page.reload();
  await settled(page);
  await expect(search).toHaveValue(sku);
  await expectColumn(page, 'Product', (texts) => {
    for (const text of texts) expect(text).toContain(sku);
  });

  const [word = ''] = name.split(' ').toSorted((a, b) => b.length - a.length);
  await search.fill(word);
  await expect(page).toHaveURL((url) => url.searchParams.get('search') === word);
  await expectColumn(page, 'Product', (texts) => {
    for (const text of texts) expect(text.toLowerCase()).toContain(word.toLowerCase());
  });
});

test('a store and its low stock, there and back again', async ({ page }) => {
  const filters = filtersOf(page);
  await filters.getByRole('button', { name: 'Store' }).click();
  await page.getByRole('listbox').getByRole('option').nth(1).click();
  await expect(page).toHaveURL(/\?store_id=\d+$/);
  await expectColumn(page, 'Store', (texts) => expect(new Set(texts).size).toBe(1));

  await filters.getByRole('button', { name: 'Low stock' }).click();
  await expect(page).toHaveURL(/\?store_id=\d+&low_stock=true$/);
  await expectColumnOnly(page, 'Status', 'Low', 'Out');

  await page.reload();
  await settled(page);
  await expect(filters.getByRole('button', { name: 'Low stock' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expectColumnOnly(page, 'Status', 'Low', 'Out');

  await page.goBack();
  await expect(page).toHaveURL(/\?store_id=\d+$/);
  await page.goForward();
  await expect(page).toHaveURL(/low_stock=true$/);
  await filters.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\/inventory\/stock$/);
});

test('only what is out of stock', async ({ page }) => {
  await filtersOf(page).getByRole('button', { name: 'Out of stock' }).click();
  await expect(page).toHaveURL(/\?out_of_stock=true$/);
  await expectColumnOnly(page, 'Status', 'Out');
  await expectColumn(page, 'On hand', (texts) => {
    for (const onHand of numbers(texts)) expect(onHand).toBeLessThanOrEqual(0);
  });
});

test('sorting by a heading, up and down', async ({ page }) => {
  const header = page.getByRole('columnheader', { name: 'On hand' });
  await header.getByRole('button').click();
  await expect(page).toHaveURL(/\?ordering=on_hand$/);
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await expectColumn(page, 'On hand', (texts) => {
    const up = numbers(texts);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
  });
  const [least = 0] = numbers(await columnOf(page, 'On hand'));

  await header.getByRole('button').click();
  await expect(page).toHaveURL(/\?ordering=-on_hand$/);
  await expectColumn(page, 'On hand', (texts) => {
    const down = numbers(texts);
    expect(down).toEqual(down.toSorted((a, b) => b - a));
    expect(down[0]).toBeGreaterThan(least);
  });
});

test('pages show different rows, and the address leads back to each', async ({ page }) => {
  const first = await columnOf(page, 'Product');
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/\?page=2$/);
  await expect(page.getByText(/^51–100 of /)).toBeVisible();
  await expectColumn(page, 'Product', (texts) => expect(texts).not.toEqual(first));

  await page.reload();
  await expectColumn(page, 'Product', (texts) => expect(texts).not.toEqual(first));

  await page.getByLabel('Rows per page').selectOption('25');
  await expect(page).toHaveURL(/\?page_size=25$/);
  await settled(page);
  await expect(rowsOf(page)).toHaveCount(25);
});

test('columns are chosen, kept in the address and taken back', async ({ page }) => {
  await page.getByRole('button', { name: 'View' }).click();
  await page.getByRole('checkbox', { name: 'On order' }).uncheck();
  await expect(page).toHaveURL(/\?columns=/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'On order' })).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('columnheader', { name: 'On order' })).toHaveCount(0);
  await page.getByRole('button', { name: 'View' }).click();
  await page.getByRole('button', { name: 'Reset columns' }).click();
  await expect(page).toHaveURL(/\/inventory\/stock$/);
});

test('an address that makes no sense still shows the list', async ({ page }) => {
  await page.goto('/inventory/stock?ordering=password&page=-3&store_id=abc&foo=1&page_size=7');
  await settled(page);
  await expect(page).toHaveURL(/\/inventory\/stock$/);
  await expect(rowsOf(page)).toHaveCount(50);
});

test('figures refresh by themselves', async ({ page }) => {
  await page.clock.install();
  await page.reload();
  await settled(page);
  const again = page.waitForResponse((answer) => answer.url().includes('/api/v1/inventory/stock'));
  await page.clock.runFor(16_000);
  expect((await again).status()).toBe(200);
});

test('an item has a reorder point of its own in one store, and gives it back', async ({ page }) => {
  const [item] = await shelf(page, 5, 1);
  const [store] = await myStores(page);
  if (!item || !store) throw new Error('the demo shop has no such item');
  await setStock(page, store, item, 5);
  await page.goto(`/inventory/stock?store_id=${store.id}&search=${item.sku}`);
  await expectColumnOnly(page, 'Store', store.code);
  const [before = ''] = await columnOf(page, 'Threshold');

  const change = page.getByRole('button', { name: `change the reorder point of ${item.sku}` });
  await change.click();
  const dialog = page.getByRole('dialog', { name: `Reorder point of ${item.sku}` });
  const box = dialog.getByLabel('Reorder point here');
  await box.fill('a few');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Give a quantity such as 6, or nothing.')).toBeVisible();
  await box.fill('4321');
  await page.keyboard.press('Enter');
  await expectColumnOnly(page, 'Threshold', '4,321');
  await expectColumnOnly(page, 'Status', 'Low', 'Out');

  await change.click();
  await expect(box).toHaveValue('4321');
  await box.fill('');
  await page.keyboard.press('Enter');
  await expectColumnOnly(page, 'Threshold', before);
});

import { expect, type Page, test } from '@playwright/test';
import { move, myStores, setStock, shelf } from './api.ts';
import {
  columnOf,
  expectColumn,
  expectColumnOnly,
  filtersOf,
  openAs,
  rowsOf,
  settled,
} from './cast.ts';

async function openMovements(page: Page, query = ''): Promise<void> {
  await page.goto(`/inventory/movements${query}`);
  await settled(page);
}

function drawer(page: Page) {
  return page.getByRole('dialog', { name: 'Movement' });
}

test('filters stand in the address and survive a reload', async ({ page }) => {
  await openAs(page, 'owner');
  const [store] = await myStores(page);
  const [item] = await shelf(page, 1, 1);
  if (!store || !item) throw new Error('the demo has no store or no items');
  await setStock(page, store, item, 10);
  await move(page, store, item, -3, { movement_type: 'WASTE', reason_code: 'DAMAGED' });
  await move(page, store, item, 2);
  await openMovements(page);
  const filters = filtersOf(page);

  await page.getByRole('searchbox', { name: 'Search movements' }).fill(item.sku);
  await expect(page).toHaveURL((url) => url.searchParams.get('search') === item.sku);
  await filters.getByRole('button', { name: 'Store' }).click();
  await page.getByRole('option', { name: store.name }).click();
  await filters.getByRole('button', { name: 'Type' }).click();
  await page.getByRole('option', { name: 'Waste' }).click();
  await page.getByRole('option', { name: 'Adjustment' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/movement_type=ADJUSTMENT&movement_type=WASTE/);
  await expectColumn(page, 'Quantity', (texts) => expect(texts.slice(0, 2)).toEqual(['+2', '−3']));
  await expectColumn(page, 'Balance', (texts) => expect(texts.slice(0, 2)).toEqual(['9', '7']));

  await page.reload();
  await expectColumnOnly(page, 'Type', 'Adjustment', 'Waste');
  await expectColumnOnly(page, 'Store', store.code);
  await expectColumn(page, 'Product', (texts) => {
    for (const text of texts) expect(text).toContain(item.sku);
  });

  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  await filters.getByLabel('From').fill(tomorrow);
  await expect(page).toHaveURL((url) => url.searchParams.get('date_from') === tomorrow);
  await expect(page.getByText('Nothing matches')).toBeVisible();
  await filters.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\/inventory\/movements$/);
  await settled(page);
  await expect(rowsOf(page)).toHaveCount(50);
});

test('older and newer pages by cursor, and what makes no sense is left out', async ({ page }) => {
  await openAs(page, 'owner');
  // Sales, because other tests write movements meanwhile.
  await openMovements(page, '?cursor=x9&date_from=soon&page_size=25&movement_type=SALE&store=1');
  const start = /\/inventory\/movements\?page_size=25&movement_type=SALE$/;
  await expect(page).toHaveURL(start);
  const first = await columnOf(page, 'Document');
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/cursor=b\d+/);
  await settled(page);
  await expect.poll(() => columnOf(page, 'Document')).not.toEqual(first);
  const second = await columnOf(page, 'Document');
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect.poll(() => columnOf(page, 'Document')).not.toEqual(second);
  await settled(page);
  await page.getByRole('button', { name: 'Previous page' }).click();
  await settled(page);
  await expect.poll(() => columnOf(page, 'Document')).toEqual(second);
  await page.getByRole('button', { name: 'Previous page' }).click();
  // Back at the top the list follows what is new again, so no cursor holds it.
  await expect(page).toHaveURL((url) => !url.searchParams.has('cursor'));
  await expect.poll(() => columnOf(page, 'Document')).toEqual(first);
});

test('an entry explains itself, and each line of its history opens', async ({ page }) => {
  await openAs(page, 'owner');
  const [store] = await myStores(page);
  const [item] = await shelf(page, 2, 1);
  if (!store || !item) throw new Error('the demo has no store or no items');
  await setStock(page, store, item, 10);
  const yesterday = new Date(Date.now() - 26 * 3_600_000).toISOString();
  const waste = await move(page, store, item, -3, {
    movement_type: 'WASTE',
    reason_code: 'DAMAGED',
    note: 'Fell off the shelf',
    occurred_at: yesterday,
  });
  await move(page, store, item, 5);
  await openMovements(page, `?variant_id=${item.id}&store_id=${store.id}`);
  await expect(filtersOf(page).getByText(item.sku)).toBeVisible();
  await expect(rowsOf(page).nth(1)).toContainText('recorded');

  // The whole row opens for the mouse.
  await rowsOf(page).nth(1).getByRole('cell', { name: 'Waste' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('entry') === String(waste.id));
  await expect(drawer(page).getByText('Fell off the shelf')).toBeVisible();
  await expect(drawer(page).getByText(/in the shop; taken down .* 1 day later/)).toBeVisible();
  await expect(drawer(page).getByText('Damaged')).toBeVisible();
  const history = drawer(page).getByRole('table', { name: 'Why is it this number' });
  await expect(history.getByRole('row').last()).toHaveText(/On hand now\s*12/);

  await page.reload();
  await expect(drawer(page).getByText('Fell off the shelf')).toBeVisible();
  await history
    .getByRole('link', { name: /Adjustment/ })
    .last()
    .click();
  await expect(page).not.toHaveURL((url) => url.searchParams.get('entry') === String(waste.id));
  await expect(drawer(page).getByText('Fell off the shelf')).toBeHidden();
  await page.goBack();
  await expect(drawer(page).getByText('Fell off the shelf')).toBeVisible();
  await drawer(page).getByRole('button', { name: 'Close' }).click();
  await expect(drawer(page)).toBeHidden();
  await expect(page).not.toHaveURL(/entry=/);
});

test('an adjustment is taken back after a look at what that does', async ({ page }) => {
  await openAs(page, 'owner');
  const [store] = await myStores(page);
  const [item] = await shelf(page, 3, 1);
  if (!store || !item) throw new Error('the demo has no store or no items');
  await setStock(page, store, item, 4);
  const found = await move(page, store, item, 6, { reason_code: 'FOUND' });
  await openMovements(page, `?variant_id=${item.id}&store_id=${store.id}`);
  await page.getByRole('link', { name: new RegExp(found.ref_label) }).click();
  await drawer(page).getByRole('button', { name: 'Open adjustment' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('document') === String(found.ref_id));
  const document = page.getByRole('dialog', { name: 'Adjustment', exact: true });
  await expect(document.getByText(/^Posted by /)).toBeVisible();

  // Meanwhile most of it is gone: it cannot be taken back now.
  await move(page, store, item, -7);
  await document.getByRole('button', { name: 'Reverse…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Reverse ADJ-/ });
  await expect(dialog.getByText(/The goods are gone/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Reverse', exact: true })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Keep it' }).click();

  await move(page, store, item, 7);
  await document.getByRole('button', { name: 'Reverse…' }).click();
  const line = dialog.getByRole('table').getByRole('row').nth(1);
  await expect(line.getByRole('cell')).toHaveText([/./, '10', '−6', '4']);
  await dialog.getByRole('button', { name: 'Reverse', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(document.getByText('Reversed', { exact: true })).toBeVisible();
  await expect(document.getByText(/^Reversed by /)).toBeVisible();
  await expect(document.getByRole('button', { name: 'Reverse…' })).toHaveCount(0);

  await document.getByRole('button', { name: 'Back to the movement' }).click();
  await drawer(page).getByRole('link', { name: 'Was taken back by a later movement' }).click();
  await expect(drawer(page).getByText(`Reverses ${found.ref_label}`)).toBeVisible();
  await drawer(page).getByRole('link', { name: 'Takes back an earlier movement' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('entry') === String(found.id));
});

test('any quantity on hand answers why', async ({ page }) => {
  await openAs(page, 'owner');
  const [store] = await myStores(page);
  const [item] = await shelf(page, 4, 1);
  if (!store || !item) throw new Error('the demo has no store or no items');
  await setStock(page, store, item, 21);
  await move(page, store, item, 1);
  await page.goto(`/inventory/stock?search=${item.sku}&store_id=${store.id}`);
  await settled(page);
  await page.getByRole('link', { name: `Why 22? Movements of ${item.sku}` }).click();
  await expect(page).toHaveURL(
    ({ pathname, searchParams }) =>
      pathname === '/inventory/movements' &&
      searchParams.get('variant_id') === String(item.id) &&
      searchParams.get('store_id') === String(store.id),
  );
  await expectColumn(page, 'Balance', ([newest]) => expect(newest).toBe('22'));
});

test('the filtered list is downloaded as a file', async ({ page }) => {
  await openAs(page, 'owner');
  await openMovements(page, '?movement_type=WASTE');
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('movements.csv');
  expect(file.url()).toContain('movement_type=WASTE');
});

test('staff see movements without cost', async ({ page }) => {
  await openAs(page, 'staff');
  await openMovements(page);
  await expect(page.getByRole('columnheader', { name: 'Balance' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Unit cost' })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: 'Value' })).toHaveCount(0);
});

test('new movements appear by themselves', async ({ page }) => {
  await openAs(page, 'owner');
  await page.clock.install();
  await openMovements(page);
  const again = page.waitForResponse((answer) =>
    answer.url().includes('/api/v1/inventory/movements'),
  );
  await page.clock.runFor(16_000);
  expect((await again).status()).toBe(200);
});

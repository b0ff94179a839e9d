import { expect, type Locator, type Page, test } from '@playwright/test';
import { ask, move, myStores, onHand, scan, setStock, shelf } from './api.ts';
import { expectColumn, openAs, settled } from './cast.ts';

function search(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Add an item' });
}

function quantity(page: Page, sku: string): Locator {
  return page.getByRole('textbox', { name: `Quantity of ${sku}` });
}

function lineOf(page: Page, sku: string): Locator {
  return page.getByRole('row').filter({ hasText: sku });
}

async function scene(
  page: Page,
  number: number,
  size: number,
  person: 'owner' | 'staff' = 'owner',
) {
  await openAs(page, person);
  await settled(page);
  const [store] = await myStores(page);
  if (!store) throw new Error(`${person} works in no store`);
  const items = await shelf(page, number, size);
  return { store, items };
}

async function openAdjust(page: Page): Promise<void> {
  await page.goto('/inventory/adjust');
  await expect(search(page)).toBeFocused();
}

async function post(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Post adjustment' }).click();
  const done = page.getByText(/^ADJ-\d+ is posted$/);
  await expect(done).toBeVisible();
  return (await done.innerText()).split(' ')[0] ?? '';
}

test('one item, found by its SKU, changed by a quantity', async ({ page }) => {
  const { store, items } = await scene(page, 6, 1);
  const [item] = items;
  if (!item) return;
  await setStock(page, store, item, 8);
  await page.getByRole('link', { name: 'Adjust stock' }).first().click();
  await expect(search(page)).toBeFocused();
  await search(page).fill(item.sku);
  await page.getByRole('option', { name: item.sku }).first().click();
  await expect(quantity(page, item.sku)).toBeFocused();
  await page.keyboard.type('-2.5', { delay: 60 });
  await expect(lineOf(page, item.sku).getByRole('cell').nth(4)).toHaveText('After5.5');
  const number = await post(page);
  expect(await onHand(page, store, item)).toBe(5.5);

  await page.getByRole('link', { name: 'Show its movements' }).click();
  await settled(page);
  await expect(page.getByRole('table').locator('tbody').getByRole('row')).toHaveCount(1);
  await expect(page.getByRole('table')).toContainText(number);
});

test('several items by scanner, each scan one more, none in a quantity box', async ({ page }) => {
  const { store, items } = await scene(page, 7, 3);
  for (const item of items) await setStock(page, store, item, 10);
  await openAdjust(page);
  const [first, second, third] = items;
  if (!first || !second || !third) return;
  await scan(page, first.barcodes[0] ?? first.sku);
  await expect(quantity(page, first.sku)).toHaveValue('1');
  // The cursor stands in a quantity box when the next scans come, faster than they are looked up.
  await quantity(page, first.sku).click();
  await expect(quantity(page, first.sku)).toHaveAttribute('data-keep-scans-out');
  await scan(page, second.barcodes[0] ?? second.sku);
  await scan(page, third.sku);
  await scan(page, first.barcodes[0] ?? first.sku);
  await scan(page, second.sku);
  await scan(page, first.sku);
  await expect(quantity(page, third.sku)).toHaveValue('1');
  await expect(quantity(page, second.sku)).toHaveValue('2');
  await expect(quantity(page, first.sku)).toHaveValue('3');
  await expect(page.getByRole('searchbox')).toHaveCount(0);

  await scan(page, 'NO-SUCH-CODE-1');
  await expect(page.getByText('Nothing has the code NO-SUCH-CODE-1.')).toBeVisible();
  await expect(quantity(page, first.sku)).toHaveValue('3');

  await page.getByText('Waste', { exact: true }).click();
  await expect(page.getByText('Out −6')).toBeVisible();
  await post(page);
  expect(await Promise.all(items.map((item) => onHand(page, store, item)))).toEqual([7, 8, 9]);

  // The next scan begins the next adjustment.
  await scan(page, third.sku);
  await expect(quantity(page, third.sku)).toHaveValue('1');
});

test('a shelf set to what is there notices a sale in between, and loses nothing', async ({
  page,
}) => {
  const { store, items } = await scene(page, 8, 2);
  const [moved, still] = items;
  if (!moved || !still) return;
  await setStock(page, store, moved, 10);
  await setStock(page, store, still, 5);
  await openAdjust(page);
  await page.getByLabel('Note').fill('Evening round');
  for (const item of [still, moved]) {
    await search(page).fill(item.sku);
    await page.getByRole('option', { name: item.sku }).first().click();
    await page.getByLabel(`How to adjust ${item.sku}`).selectOption('Set to');
    await quantity(page, item.sku).fill('7');
  }
  await expect(lineOf(page, moved.sku).getByRole('cell').nth(4)).toContainText('−3');
  await move(page, store, moved, -1);
  await page.getByRole('button', { name: 'Post adjustment' }).click();
  await expect(lineOf(page, moved.sku)).toContainText('10 became 9');
  await expect(page.getByText('Nothing was posted.')).toBeVisible();
  await expect(quantity(page, moved.sku)).toHaveValue('7');
  await expect(quantity(page, still.sku)).toHaveValue('7');
  await expect(page.getByLabel('Note')).toHaveValue('Evening round');
  expect(await onHand(page, store, still)).toBe(5);
  await expect(lineOf(page, moved.sku).getByRole('cell').nth(4)).toContainText('−2');
  await post(page);
  expect(await onHand(page, store, moved)).toBe(7);
  expect(await onHand(page, store, still)).toBe(7);
});

test('more than there is is refused at its line', async ({ page }) => {
  const { store, items } = await scene(page, 9, 1);
  const [item] = items;
  if (!item) return;
  await setStock(page, store, item, 3);
  await openAdjust(page);
  await search(page).fill(item.sku);
  await page.getByRole('option', { name: item.sku }).first().click();
  await quantity(page, item.sku).fill('-3');
  await move(page, store, item, -1);
  await page.getByRole('button', { name: 'Post adjustment' }).click();
  await expect(lineOf(page, item.sku)).toContainText('Not enough: 2 on hand.');
  await expect(quantity(page, item.sku)).toHaveValue('-3');
  await quantity(page, item.sku).fill('-2');
  await post(page);
  expect(await onHand(page, store, item)).toBe(0);
});

test('a lost answer is asked for by the same key, and posts once', async ({ page }) => {
  const { store, items } = await scene(page, 10, 1);
  const [item] = items;
  if (!item) return;
  await setStock(page, store, item, 6);
  await openAdjust(page);
  await search(page).fill(item.sku);
  await page.getByRole('option', { name: item.sku }).first().click();
  await quantity(page, item.sku).fill('4');
  const keys: (string | undefined)[] = [];
  await page.route('**/api/v1/inventory/adjustments', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) {
      await route.continue();
      return;
    }
    await route.fetch(); // done, but nobody hears of it
    await route.abort('connectionreset');
  });
  await post(page);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  expect(await onHand(page, store, item)).toBe(10);
});

test('an outcome that nobody knows survives a reload and is settled once', async ({ page }) => {
  const { store, items } = await scene(page, 11, 1);
  const [item] = items;
  if (!item) return;
  await setStock(page, store, item, 6);
  await openAdjust(page);
  await search(page).fill(item.sku);
  await page.getByRole('option', { name: item.sku }).first().click();
  await quantity(page, item.sku).fill('4');
  let tries = 0;
  await page.route('**/api/v1/inventory/adjustments', async (route) => {
    tries += 1;
    if (tries === 1) await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: 'Post adjustment' }).click();
  await expect(page.getByText('Checking what happened')).toBeVisible();
  await expect(page.getByText('It is not known whether this was saved')).toBeVisible();
  await page.unroute('**/api/v1/inventory/adjustments');
  await page.reload();
  await expect(quantity(page, item.sku)).toHaveValue('4');
  await expect(quantity(page, item.sku)).toBeDisabled();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText(/^ADJ-\d+ is posted$/)).toBeVisible();
  expect(await onHand(page, store, item)).toBe(10);
});

test('opening stock enters at the cost that is given', async ({ page }) => {
  const { store, items } = await scene(page, 18, 1);
  const [item] = items;
  if (!item) return;
  await setStock(page, store, item, 0);
  await openAdjust(page);
  // The label, not the radio: it lies under it.
  await page.getByText('Opening', { exact: true }).click();
  await search(page).fill(item.sku);
  await page.getByRole('option', { name: item.sku }).first().click();
  await quantity(page, item.sku).fill('4');
  const cost = page.getByRole('textbox', { name: `Unit cost of ${item.sku}` });
  await cost.fill('1,234');
  await page.getByRole('button', { name: 'Post adjustment' }).click();
  await expect(page.getByText('An amount such as 2.50.')).toBeVisible();
  await cost.fill('2.75');
  await post(page);
  await page.getByRole('link', { name: 'Show its movements' }).click();
  await expectColumn(page, 'Unit cost', (texts) => expect(texts).toEqual(['£2.75']));
});

test('staff of one store can adjust no other', async ({ page, browser }) => {
  const { store, items } = await scene(page, 12, 1, 'staff');
  const [item] = items;
  if (!item) return;
  await openAdjust(page);
  const choices = await page.getByLabel('Store').getByRole('option').allInnerTexts();
  expect(choices).toEqual([store.name]);
  await expect(page.getByRole('radio', { name: 'Opening' })).toHaveCount(0);

  const owners = await browser.newContext();
  const owner = await owners.newPage();
  await openAs(owner, 'owner');
  const other = (await myStores(owner)).find(({ id }) => id !== store.id);
  if (!other) throw new Error('the demo has one store only');
  const theirs = await move(owner, other, item, 1);
  const refused = await ask(page, 'POST', '/inventory/adjustments', {
    store_id: other.id,
    reason_code: 'CORRECTION',
    lines: [{ variant_id: item.id, qty_delta: '1' }],
  });
  expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } });

  // They may read it, and find no way to take it back.
  await page.goto(`/inventory/movements?entry=${theirs.id}&document=${theirs.ref_id}`);
  await expect(page.getByText('Only people of this store can reverse it.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reverse…' })).toHaveCount(0);
  await owners.close();
});

test('a whole adjustment without a mouse', async ({ page }) => {
  const { store, items } = await scene(page, 13, 2);
  const [one, two] = items;
  if (!one || !two) return;
  await setStock(page, store, one, 5);
  await setStock(page, store, two, 5);
  await page.keyboard.press('n');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type(one.sku, { delay: 50 });
  await page.keyboard.press('Enter', { delay: 60 });
  await expect(quantity(page, one.sku)).toBeVisible();
  await search(page).focus();
  await page.keyboard.type(two.sku, { delay: 50 });
  await expect(page.getByRole('option', { name: two.sku }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(quantity(page, two.sku)).toBeFocused();
  await page.keyboard.type('3', { delay: 50 });
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(quantity(page, two.sku)).toHaveValue('5');
  await page.keyboard.press('Enter');
  await expect(search(page)).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^ADJ-\d+ is posted$/)).toBeVisible();
  expect(await onHand(page, store, two)).toBe(10);
  expect(await onHand(page, store, one)).toBe(6);
  await page.keyboard.press('n');
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue('');
  await expect(page.getByText('Which items?')).toBeVisible();
});

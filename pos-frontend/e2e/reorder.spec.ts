import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { columnOf, openAs, rowsOf, type Scheme, settled, useScheme } from './cast.ts';
import { ownStore } from './count-shop.ts';
import { lackingStore, opened, orderedElsewhere } from './reorder-shop.ts';
import type { Place } from './transfers.ts';

async function openFor(page: Page, store: Place, more = '') {
  await page.goto(`/inventory/reorder?store_id=${store.id}${more}`);
  await expect(page.getByRole('heading', { name: 'Reorder', level: 1 })).toBeVisible();
  await settled(page);
}

const box = (page: Page, sku: string) =>
  page.getByRole('textbox', { name: new RegExp(`^Quantity of ${sku} `) });
const dialogOf = (page: Page) => page.getByRole('dialog');

test('acting on all that is suggested leaves nothing to order', async ({ page }) => {
  await openAs(page, 'owner');
  const { store, wares, teas, mugs } = await lackingStore(page, [0, 4, 7]);
  await openFor(page, store);
  // The nearest to its zero first.
  await expect(rowsOf(page)).toHaveText(wares.map(({ sku }) => new RegExp(sku)));
  await expect(page.getByText('Suggested 24 units, £48.00')).toBeVisible();
  const last = rowsOf(page).last();
  await last.getByRole('combobox').selectOption({ label: mugs });
  await expect(box(page, wares[2]?.sku ?? '')).toHaveValue('8');

  await page.getByRole('checkbox', { name: 'Select all rows on this page' }).check();
  await page.getByRole('button', { name: 'Create 2 orders (2 vendors, £56.00)…' }).click();
  const plan = dialogOf(page).getByRole('table', { name: 'Orders that will be made' });
  await expect(plan.getByRole('row')).toHaveText([
    /Vendor/,
    new RegExp(`${teas}${store.code}218£36.00`),
    new RegExp(`${mugs}${store.code}18£20.00`),
    /£56.00/,
  ]);
  await dialogOf(page).getByRole('button', { name: 'Create 2 drafts' }).click();
  await expect(page.getByText('2 draft orders made')).toBeVisible();
  await expect(page.getByText('Nothing matches')).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(0);

  await page.getByRole('button', { name: 'Covered too' }).click();
  await expect(rowsOf(page)).toHaveCount(3);
  await page.getByRole('link', { name: new RegExp(`: ${teas} for `) }).click();
  await expect(page).toHaveURL(/\/purchasing\/pos\/\d+$/);
});

test('quantities are changed and chosen without a mouse', async ({ page }) => {
  await openAs(page, 'owner');
  const { store, wares } = await lackingStore(page, [0, 4]);
  const [first, second] = wares;
  if (!first || !second) throw new Error('no wares');
  await openFor(page, store);
  await expect(box(page, first.sku)).toHaveValue('12');
  await box(page, first.sku).focus();
  await page.keyboard.press('ArrowUp');
  await expect(box(page, first.sku)).toHaveValue('18');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(box(page, second.sku)).toBeFocused();
  await page.keyboard.type('7');
  await expect(rowsOf(page).nth(1)).toContainText('£14.00');
  await page.keyboard.press('ArrowDown');
  await expect(box(page, second.sku)).toHaveValue('6');
  await page.keyboard.press('Escape');
  await expect(box(page, second.sku)).toHaveValue('6');
  await page.keyboard.type('9');
  await page.keyboard.press('Space');
  await expect(
    page.getByRole('button', { name: /^Create order \(1 vendor, £54.00\)/ }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Enter');
  await expect(box(page, first.sku)).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialogOf(page).getByRole('button', { name: 'Create 1 draft' })).toBeVisible();
  await dialogOf(page).getByRole('button', { name: 'Create 1 draft' }).press('Enter');
  await expect(page.getByText('1 draft order made')).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(0);
});

test('who is second to the same suggestion is told, and nothing is bought twice', async ({
  page,
}) => {
  await openAs(page, 'owner');
  const { store, wares } = await lackingStore(page, [0, 4]);
  const [first] = wares;
  if (!first) throw new Error('no wares');
  await openFor(page, store);
  await page.getByRole('checkbox', { name: 'Select all rows on this page' }).check();
  await page.getByRole('button', { name: /^Create order/ }).click();
  await expect(dialogOf(page).getByRole('table')).toBeVisible();
  await orderedElsewhere(page, store, first, 6);
  await dialogOf(page).getByRole('button', { name: 'Create 1 draft' }).click();
  await expect(dialogOf(page).getByText('Somebody was quicker')).toBeVisible();
  await expect(
    dialogOf(page).getByText(`6 of ${first.sku} are coming to ${store.code} by now, 0 when`),
  ).toBeVisible();
  await dialogOf(page).getByRole('button', { name: 'Reload suggestions' }).click();
  await expect(box(page, first.sku)).toHaveValue('6');
  await page.getByRole('button', { name: /^Create order \(1 vendor, £24.00\)/ }).click();
  await dialogOf(page).getByRole('button', { name: 'Create 1 draft' }).click();
  await expect(page.getByText('1 draft order made')).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(0);
});

test('another store with some to spare helps out', async ({ page }) => {
  await openAs(page, 'owner');
  const { store, wares } = await lackingStore(page, [0, 0]);
  const [first, second] = wares;
  if (!first || !second) throw new Error('no wares');
  const helper = await ownStore(page);
  await opened(page, helper, first.id, 40);
  await opened(page, helper, second.id, 15);
  await openFor(page, store);
  await page.getByRole('checkbox', { name: 'Select all rows on this page' }).check();
  await page.getByRole('button', { name: 'Transfer…' }).click();
  const shares = dialogOf(page).getByRole('table', { name: 'What would be transferred' });
  await expect(shares.getByRole('row').nth(1)).toContainText('123012');
  await expect(shares.getByRole('row').nth(2)).toContainText('1255');
  await dialogOf(page).getByRole('button', { name: 'Create transfer' }).click();
  await expect(page.getByText('Draft transfer made')).toBeVisible();
  // Of the second one seven are still missing, in packs of six.
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(box(page, second.sku)).toHaveValue('6');
  await page.getByRole('link', { name: new RegExp(`${helper.code} to ${store.code}$`) }).click();
  await expect(page).toHaveURL(/\/inventory\/transfers\/\d+$/);
});

test('a suggestion is put off, shown on demand, and brought back', async ({ page }) => {
  await openAs(page, 'owner');
  const { store, wares } = await lackingStore(page, [0, 4]);
  const [first] = wares;
  if (!first) throw new Error('no wares');
  await openFor(page, store);
  const more = page.getByRole('button', { name: new RegExp(`^More for ${first.sku} `) });
  await more.click();
  await page.getByRole('menuitem', { name: 'Snooze…' }).click();
  await dialogOf(page).getByRole('button', { name: '2 weeks' }).click();
  await dialogOf(page).getByRole('button', { name: 'Snooze', exact: true }).click();
  await expect(page.getByText(`${first.sku} in ${store.code} is snoozed until`)).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowsOf(page)).toHaveCount(2);
  await expect(page.getByText(`${first.sku} in ${store.code} is suggested again.`)).toBeVisible();

  await more.click();
  await page.getByRole('menuitem', { name: 'Snooze…' }).click();
  await dialogOf(page).getByRole('button', { name: 'Snooze', exact: true }).click();
  await expect(rowsOf(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Snoozed too' }).click();
  await expect(rowsOf(page)).toHaveCount(2);
  await expect(rowsOf(page).filter({ hasText: first.sku })).toContainText('Snoozed until');
  await more.click();
  await page.getByRole('menuitem', { name: 'Show again now' }).click();
  await expect(page.getByText(`${first.sku} in ${store.code} is suggested again.`)).toBeVisible();
});

test('the list as a file has what is on the page', async ({ page }) => {
  await openAs(page, 'owner');
  const { store, wares } = await lackingStore(page, [0, 4]);
  await openFor(page, store);
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV file' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  const lines = file.trim().split('\n');
  expect(lines).toHaveLength(3);
  for (const [at, { sku }] of wares.entries()) expect(lines[at + 1]).toContain(sku);
});

test('who sells orders nothing, and sees no costs', async ({ page }) => {
  await openAs(page, 'staff');
  await page.goto('/inventory/reorder');
  await settled(page);
  await expect(rowsOf(page).first()).toBeVisible();
  const headers = await page.getByRole('columnheader').allInnerTexts();
  expect(headers).not.toContain('Unit cost');
  expect(headers).not.toContain('Total');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: /^Quantity of/ })).toHaveCount(0);
  expect(await columnOf(page, 'To order')).not.toHaveLength(0);
});

const SCHEMES: Scheme[] = ['light', 'dark'];
for (const scheme of SCHEMES) {
  test(`is accessible, ${scheme}`, async ({ page, context }) => {
    await useScheme(context, scheme);
    await openAs(page, 'owner');
    const { store, wares } = await lackingStore(page, [0, 4]);
    const [first] = wares;
    if (!first) throw new Error('no wares');
    await opened(page, await ownStore(page), first.id, 40);
    await orderedElsewhere(page, store, first, 1);
    await openFor(page, store);
    await expect(rowsOf(page)).toHaveCount(2);
    await expectNoViolations(page);
    await page.getByRole('button', { name: new RegExp(`: why ${first.sku} `) }).click();
    await expect(page.getByText('It is at or below its threshold.')).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: new RegExp(`^1 of ${first.sku} coming`) }).click();
    await expect(page.getByRole('link', { name: '1 planned: draft orders' })).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await box(page, first.sku).fill('x');
    await expect(page.getByText('A quantity above 0')).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('checkbox', { name: 'Select all rows on this page' }).check();
    await expect(page.getByText('1 row lacks')).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('button', { name: /^Create order/ }).click();
    await expect(dialogOf(page).getByRole('table')).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: new RegExp(`^More for ${first.sku} `) }).click();
    await expect(page.getByRole('menuitem', { name: /^Transfer from/ })).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('menuitem', { name: /^Transfer from/ }).click();
    await expect(dialogOf(page).getByRole('table')).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: new RegExp(`^More for ${first.sku} `) }).click();
    await page.getByRole('menuitem', { name: 'Snooze…' }).click();
    await expect(dialogOf(page).getByLabel('Suggest again on')).toBeVisible();
    await expectNoViolations(page);
  });
}

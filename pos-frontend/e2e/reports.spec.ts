import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ask, myStores } from './api.ts';
import { expectNoViolations } from './axe.ts';
import { filtersOf, openAs, rowsOf, type Scheme, settled, useScheme } from './cast.ts';
import { expectToAddUp, lossesOf, oneOf } from './losses.ts';

const REPORTS = [
  ['sales', 'Sales and margin'],
  ['abc', 'ABC of products'],
  ['stock', 'Stock on a day'],
  ['valuation', 'Stock value'],
  ['trend', 'Stock over time'],
  ['low-stock', 'Low stock'],
  ['aging', 'Age of stock'],
  ['shrinkage', 'Shrinkage'],
  ['counts', 'Count accuracy'],
] as const;

for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
  test(`every report opens from the list of them, ${scheme}`, async ({ page, context }) => {
    await useScheme(context, scheme);
    await openAs(page, 'owner');
    await page.goto('/reports');
    await expect(page.getByRole('heading', { name: 'Reports', level: 1 })).toBeVisible();
    await expectNoViolations(page);
    for (const [path, title] of REPORTS) {
      await page.goto('/reports');
      await page.getByRole('main').getByRole('link', { name: title }).click();
      await expect(page).toHaveURL(new RegExp(`/reports/${path}$`));
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      await settled(page);
      await expect(page.getByText('This could not be loaded')).toBeHidden();
      await expectNoViolations(page);
    }
  });
}

test('the value of stock is what the API says, and its file has the same rows', async ({
  page,
}) => {
  await openAs(page, 'owner');
  await page.goto('/reports/valuation?by=CATEGORY');
  await settled(page);
  const { body } = await ask(page, 'GET', '/analytics/valuation?by=CATEGORY&page_size=50');
  const { results, count } = body as { results: { category_name: string | null }[]; count: number };
  await expect(rowsOf(page)).toHaveCount(count);
  for (const [at, { category_name: name }] of results.entries()) {
    await expect(rowsOf(page).nth(at)).toContainText(name ?? 'No category');
  }
  await page.getByRole('button', { name: 'Export' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV file', exact: true }).click();
  const lines = readFileSync(await (await coming).path(), 'utf8')
    .trim()
    .split(/\r?\n/);
  expect(lines).toHaveLength(count + 1);
  expect(lines[0]).toContain('category_name');
});

test('what is chosen stands in the address, and a figure leads to what it is made of', async ({
  page,
}) => {
  await openAs(page, 'owner');
  await page.goto('/reports/valuation');
  await settled(page);
  await filtersOf(page)
    .locator('label')
    .filter({ hasText: /^Category$/ })
    .click();
  await expect(page).toHaveURL(/by=CATEGORY/);
  await expect(page.getByRole('columnheader', { name: 'Category' })).toBeVisible();
  await filtersOf(page).getByRole('button', { name: 'Store' }).click();
  await page.getByRole('listbox').getByRole('option').nth(1).click();
  await expect(page).toHaveURL(/store_id=\d+/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove filter: Store' })).toBeVisible();
  await settled(page);
  await rowsOf(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/by=PRODUCT/);
  await expect(page.getByRole('columnheader', { name: 'Product' })).toBeVisible();
});

/** By the clocks of UTC: near enough for days that are over everywhere. */
function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

test('what was lost of a product in a store leads to the movements that add up to it', async ({
  page,
}) => {
  await openAs(page, 'owner');
  const [store] = await myStores(page);
  if (!store) throw new Error('needs a store');
  const query = `by=PRODUCT&date_from=${daysAgo(90)}&date_to=${daysAgo(2)}&store_id=${store.id}`;
  const losses = await lossesOf(page, query);
  const row = oneOf(losses);
  await page.goto(`/reports/shrinkage?${query}`);
  await settled(page);
  await page.getByRole('link', { name: row.product_name ?? '', exact: true }).click();
  await expect(page).toHaveURL(/\/inventory\/movements\?.*product_id=\d+/);
  await expectToAddUp(page, row);
  await expect(page.getByRole('button', { name: 'Remove filter: Product' })).toBeVisible();
});

test('a file that is made in the background is had after leaving the page', async ({ page }) => {
  await openAs(page, 'owner');
  await page.goto('/reports/stock');
  await settled(page);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Make a CSV file' }).click();
  await expect(page).toHaveURL(/job=\d+/);
  const job = new URL(page.url()).searchParams.get('job');
  await page.goto(`/reports?job=${job}`);
  const ready = page.getByRole('region', { name: /is ready$/ });
  await expect(ready).toBeVisible();
  const coming = page.waitForEvent('download');
  await ready.getByRole('link', { name: /^Download / }).click();
  const lines = readFileSync(await (await coming).path(), 'utf8')
    .trim()
    .split(/\r?\n/);
  expect(lines.length).toBeGreaterThan(1);
});

test('reports are reached and sorted by keyboard', async ({ page }) => {
  await openAs(page, 'owner');
  await page.keyboard.press('Control+k');
  const box = page.getByPlaceholder('Search pages and actions…');
  await expect(box).toBeFocused();
  await box.fill('Reports: Stock value');
  await expect(page.getByRole('button', { name: 'Reports: Stock value' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Stock value', level: 1 })).toBeVisible();
  await settled(page);
  await page.getByRole('columnheader', { name: 'Units' }).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ordering=-?units/);
});

test('staff have no reports in their navigation', async ({ page }) => {
  await openAs(page, 'staff');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Stock/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Reports' })).toHaveCount(0);
});

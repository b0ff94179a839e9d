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
  test(`the list of reports is accessible, ${scheme}`, async ({ page, context }) => {
    await useScheme(context, scheme);
    await openAs(page, 'owner');
    await page.goto('/reports');
    await expect(page.getByRole('heading', { name: 'Reports', level: 1 })).toBeVisible();
    await expectNoViolations(page);
  });

  for (const [path, title] of REPORTS) {
    test(`${title} opens from the list of reports, ${scheme}`, async ({ page, context }) => {
      await useScheme(context, scheme);
      await openAs(page, 'owner');
      await page.goto('/reports');
      await page.getByRole('main').getByRole('link', { name: title }).click();
      await expect(page).toHaveURL(new RegExp(`/reports/${path}$`));
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      await settled(page);
      await expect(page.getByText('This could not be loaded')).toBeHidden();
      await expectNoViolations(page);
    });
  }
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

test('stock on a day ends with what its rows come to', async ({ page }) => {
  await openAs(page, 'owner');
  const day = daysAgo(10);
  await expect
    .poll(async () => {
      const { body } = await ask(page, 'GET', `/analytics/valuation?as_of=${day}`);
      return (body as { freshness: { status: string } }).freshness.status;
    })
    .not.toBe('NOT_BUILT');
  const rows = page.waitForRequest((asked) => asked.url().includes('/inventory/stock?as_of='));
  await page.goto(`/reports/stock?as_of=${day}`);
  await settled(page);
  const { searchParams } = new URL((await rows).url());
  const asked = `as_of=${searchParams.get('as_of')}&clock=OCCURRED&page_size=200`;
  let units = 0;
  for (let at = 1, left = 1; left > 0; at += 1) {
    const { body } = await ask(page, 'GET', `/inventory/stock?${asked}&page=${at}`);
    const { results, count } = body as { results: { on_hand: string }[]; count: number };
    units += results.reduce((sum, row) => sum + Number(row.on_hand), 0);
    left = count - at * 200;
  }
  await expect(page.getByText(/^Units /)).toHaveText(`Units ${units.toLocaleString('en-GB')}`);
  await page.goto(`/reports/stock?as_of=${day}&search=a`);
  await settled(page);
  await expect(page.getByText(/^Units /)).toBeHidden();
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

test('a report is printed as wide as the paper: black on white, with what was chosen', async ({
  page,
  context,
}) => {
  await useScheme(context, 'dark');
  await openAs(page, 'owner');
  await page.goto('/reports/valuation');
  const drawing = page.getByRole('figure').locator('svg.recharts-surface');
  await expect(drawing).toBeVisible();
  await filtersOf(page).getByRole('button', { name: 'Category' }).click();
  await page.getByRole('listbox').getByRole('option').nth(1).click();
  await expect(page).toHaveURL(/category=/);
  await settled(page);

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = 718; // A4 with margins of 10 mm
  await page.setViewportSize({ width: paper, height: 1000 });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(filtersOf(page).getByRole('button', { name: /^Category ./ })).toBeVisible();
  await expect(filtersOf(page).getByRole('button', { name: 'Store' })).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await expect.poll(async () => (await drawing.boundingBox())?.width).toBeLessThanOrEqual(paper);
  for (const part of [page.locator('html'), page.getByRole('main')]) {
    expect(await part.evaluate((one) => one.scrollWidth)).toBeLessThanOrEqual(paper);
  }
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

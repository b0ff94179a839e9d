import { expect, type Locator, type Page, type Route, test } from '@playwright/test';
import { ask, myStores } from './api.ts';
import { expectNoViolations } from './axe.ts';
import { filtersOf, openAs, rowsOf, settled, useScheme } from './cast.ts';
import { expectToAddUp, lossesOf, oneOf } from './losses.ts';

interface Kpis {
  date_from: string;
  date_to: string;
  revenue: string;
  transactions: number;
  units_sold: string;
  low_stock_count: number;
  freshness: { status: string; built_at: string | null };
}

async function kpisOf(page: Page, query: string): Promise<Kpis> {
  const { status, body } = await ask(page, 'GET', `/analytics/kpis?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as Kpis;
}

function pounds(amount: string): string {
  const great = Math.abs(Number(amount)) >= 10_000;
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency: 'GBP',
    maximumFractionDigits: great ? 0 : 2,
    minimumFractionDigits: great ? 0 : 2,
  }).format(Number(amount));
}

function figure(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('link', { name: new RegExp(`^${name}`) });
}

function panel(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** The board with its figures; the rest may still be under way. */
async function openBoard(page: Page, query = ''): Promise<void> {
  await page.goto(`/owner${query}`);
  await expect(page.getByRole('heading', { name: 'Dashboard', level: 1 })).toBeVisible();
  await expect(figure(page, 'Revenue')).toBeVisible();
}

/** The answer as it would be with something else in it. */
async function answerWith(
  route: Route,
  change: (body: Record<string, unknown>) => object,
): Promise<void> {
  const response = await route.fetch();
  const body = (await response.json()) as Record<string, unknown>;
  await route.fulfill({ response, json: change(body) });
}

// The board asks again by itself, also while a test ends: what is under way then is nobody's failure.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

test('each figure is what the API says, and leads to its list of the same store and days', async ({
  page,
}) => {
  await openAs(page, 'owner');
  const [store] = await myStores(page);
  if (!store) throw new Error('needs a store');
  // Days that are over: what other tests sell is of today.
  await openBoard(page, `?period=last_month&store_id=${store.id}`);
  const link = await figure(page, 'Transactions').getAttribute('href');
  const days = new URLSearchParams(link?.split('?')[1]);
  const query = `store_id=${store.id}&date_from=${days.get('date_from')}&date_to=${days.get('date_to')}`;
  const kpis = await kpisOf(page, query);
  expect(kpis.transactions).toBeGreaterThan(0);
  await expect(figure(page, 'Revenue')).toContainText(pounds(kpis.revenue));
  await expect(figure(page, 'Transactions')).toContainText(kpis.transactions.toLocaleString('en'));
  await expect(figure(page, 'Units sold')).toContainText(
    Number(kpis.units_sold).toLocaleString('en'),
  );

  await figure(page, 'Transactions').click();
  await expect(page).toHaveURL(new RegExp(`/sales\\?.*store_id=${store.id}`));
  await expect(page).toHaveURL(new RegExp(`date_from=${kpis.date_from}&date_to=${kpis.date_to}`));
  await page.goBack();
  await figure(page, 'Low stock').click();
  await expect(page).toHaveURL(`/inventory/stock?store_id=${store.id}&low_stock=true`);
});

test('what shrank leads to its reasons, and a reason to the movements that add up to it', async ({
  page,
}) => {
  await openAs(page, 'owner');
  await openBoard(page, '?period=last_month');
  const link = await figure(page, 'Shrink').getAttribute('href');
  const query = link?.split('?')[1] ?? '';
  const losses = await lossesOf(page, query);
  await expect(figure(page, 'Shrink')).toContainText(pounds(losses.totals.value).replace('-', '−'));

  await figure(page, 'Shrink').click();
  await expect(page.getByRole('heading', { name: 'Shrinkage', level: 1 })).toBeVisible();
  await settled(page);
  const row = oneOf(losses);
  const { results } = losses;
  await expect(rowsOf(page)).toHaveCount(results.length);
  await rowsOf(page).nth(results.indexOf(row)).getByRole('link').last().click();
  await expect(page).toHaveURL(/\/inventory\/movements\?.*movement_type=/);
  await expectToAddUp(page, row);
});

test('what is low is counted as the lists count it', async ({ page }) => {
  await openAs(page, 'owner');
  // Other tests sell and count meanwhile: both are asked until they agree.
  await expect(async () => {
    const { low_stock_count: low } = await kpisOf(page, '');
    await openBoard(page);
    await expect(figure(page, 'Low stock')).toContainText(low.toLocaleString('en'), {
      timeout: 2_000,
    });
  }).toPass();
});

test('period and store are chosen without a mouse and kept in the address', async ({ page }) => {
  await openAs(page, 'owner');
  await openBoard(page);
  await page.getByRole('button', { name: /^Period: Last 28 days/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Today' })).toBeVisible();
  await page.getByRole('menuitemradio', { name: 'Last 7 days' }).press('Enter');
  await expect(page).toHaveURL('/owner?period=7_days');
  await page.reload();
  await expect(page.getByRole('button', { name: /^Period: Last 7 days/ })).toBeVisible();

  await filtersOf(page).getByRole('button', { name: 'Store' }).click();
  await page.getByRole('listbox').getByRole('option').nth(1).click();
  await expect(page).toHaveURL(/\/owner\?period=7_days&store_id=\d+$/);
  await expect(panel(page, 'Sales by category')).toBeVisible();

  await page.getByRole('button', { name: /^Period: / }).click();
  await page.getByRole('menuitemradio', { name: 'Own dates' }).click();
  await expect(page).toHaveURL(/date_from=\d{4}-\d\d-\d\d&date_to=/);
  await page.getByLabel('From').fill('2026-01-01');
  await expect(page).toHaveURL(/date_from=2026-01-01/);
});

test('a chart is read as a table, and a day leads to what was sold', async ({ page }) => {
  await openAs(page, 'owner');
  await openBoard(page, '?period=7_days');
  await page.getByRole('button', { name: 'Revenue by day: show as a table' }).click();
  const table = page.getByRole('table', { name: 'Revenue by day' });
  await expect(table.getByRole('rowheader')).toHaveCount(7);
  const day = table.getByRole('rowheader').first().getByRole('link');
  const name = await day.innerText();
  expect(name).toMatch(/\d{4}/);
  await day.click();
  await expect(page).toHaveURL(/\/reports\/sales\?.*by=PRODUCT/);
  await expect(page).toHaveURL(/date_from=(\d{4}-\d\d-\d\d)&date_to=\1/);
});

test('one panel that fails leaves the others, and is asked again', async ({ page }) => {
  await openAs(page, 'owner');
  let fails = true;
  await page.route(/\/analytics\/aging/, (route) =>
    fails ? route.fulfill({ status: 400, json: {} }) : route.continue(),
  );
  await openBoard(page);
  const slow = panel(page, 'Slow items');
  await expect(slow.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('table', { name: /most revenue/ })).toBeVisible();
  fails = false;
  await slow.getByRole('button', { name: 'Try again' }).click();
  await expect(slow.getByRole('alert')).toHaveCount(0);
});

test('before the first build the board says so, and shows what there is', async ({ page }) => {
  await openAs(page, 'owner');
  await page.route(/\/analytics\/kpis/, (route) =>
    answerWith(route, (body) => ({
      ...body,
      turnover: null,
      freshness: { status: 'NOT_BUILT', built_at: null },
      previous: { ...(body.previous as object), stock_value: null, low_stock_count: null },
    })),
  );
  await page.route(/\/analytics\/inventory_check/, (route) =>
    answerWith(route, (body) => ({ ...body, status: 'NEVER_RUN', finished_at: null, checks: [] })),
  );
  await openBoard(page);
  await expect(page.getByText('The figures of earlier days are not there yet')).toBeVisible();
  await expect(figure(page, 'Turnover')).toContainText('–');
  await expect(figure(page, 'Low stock')).toContainText('No earlier figure');
  await expect(page.getByRole('button', { name: 'Ledger not proven yet' })).toBeVisible();
  await expectNoViolations(page);
});

test('differences in the ledger are said plainly, with what to do', async ({ page }) => {
  await openAs(page, 'owner');
  await page.route(/\/analytics\/inventory_check/, (route) =>
    answerWith(route, (body) => ({
      ...body,
      status: 'FINDINGS',
      findings: 2,
      finished_at: new Date().toISOString(),
      checks: [{ number: 1, title: 'Stock is the sum of its entries', examined: 9, findings: 2 }],
    })),
  );
  await openBoard(page);
  await page.getByRole('button', { name: /^2 differences found in the ledger/ }).click();
  const details = page.getByRole('dialog');
  await expect(details).toContainText('Stock is the sum of its entries: 2');
  await expect(details).toContainText('Do not correct it by adjustments');
  await expect(details.getByRole('list', { name: 'Last runs' })).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
});

test('managers have the board, and staff are led to the stock', async ({ page, browser }) => {
  await openAs(page, 'manager');
  await openBoard(page);
  const another = await browser.newContext();
  const staff = await another.newPage();
  await openAs(staff, 'staff');
  await expect(staff.getByRole('link', { name: 'Dashboard' })).toHaveCount(0);
  await staff.goto('/owner');
  await expect(staff).toHaveURL(/\/inventory$/);
  await another.close();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the board is accessible, ${scheme}`, async ({ page, context }) => {
    await useScheme(context, scheme);
    await openAs(page, 'owner');
    await openBoard(page);
    await expect(page.locator('.recharts-surface').first()).toBeVisible();
    await expect(page.getByRole('table', { name: /most revenue/ })).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Sales by hour: show as a table' }).click();
    await expect(page.getByRole('table', { name: 'Sales by hour' })).toBeVisible();
    await page.getByRole('button', { name: /^Period: / }).click();
    await expect(page.getByRole('menuitemradio', { name: 'This year' })).toBeVisible();
    await expectNoViolations(page);
  });
}

test('the board scrolls in its frame, and nothing lies below that', async ({ page }) => {
  await openAs(page, 'owner');
  await page.goto('/owner');
  await expect(page.getByRole('heading', { name: 'Top products' })).toBeVisible();
  const left = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight - clientHeight;
  });
  expect(left).toBe(0);
});

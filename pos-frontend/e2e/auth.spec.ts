import { expect, test } from '@playwright/test';
import { columnOf, filtersOf, openAs, rowsOf, settled, signIn } from './cast.ts';

test('a wrong password is explained and signs nobody in', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/login$/);
  await page.getByLabel('Email').fill('owner@demo.test');
  await page.getByLabel('Password', { exact: true }).fill('not-the-password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('not right');
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();

  await signIn(page, 'owner');
  await expect(page).toHaveURL(/\/inventory\/stock$/);
  await expect(page).toHaveTitle('Stock · Onhand');
});

test('whoever wanted to see something sees it after signing in', async ({ page }) => {
  await openAs(page, 'owner', '/inventory/stock?low_stock=true&ordering=-available');
  await expect(page).toHaveURL(
    ({ pathname, searchParams }) =>
      pathname === '/inventory/stock' &&
      searchParams.get('low_stock') === 'true' &&
      searchParams.get('ordering') === '-available',
  );
});

test('signing out closes the shop, also for the Back key', async ({ page }) => {
  await openAs(page, 'owner');
  await settled(page);
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/login$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/login/);
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('a session that has ended leads to the sign-in and back to the same list', async ({
  page,
  context,
}) => {
  await openAs(page, 'manager', '/inventory/stock?low_stock=true');
  await settled(page);
  await context.clearCookies({ name: /session/ });
  await page.getByRole('button', { name: 'Out of stock' }).click();
  await expect(page.getByText('You were signed out.')).toBeVisible();
  await signIn(page, 'manager');
  await expect(page).toHaveURL(/\/inventory\/stock\?out_of_stock=true$/);
});

test('an outsider sees nothing of the demo shop', async ({ page, browser }) => {
  await openAs(page, 'owner');
  await settled(page);
  const shop = await page.getByRole('banner').innerText();
  const stores = new Set(await columnOf(page, 'Store'));
  await filtersOf(page).getByRole('button', { name: 'Store' }).click();
  await page.getByRole('listbox').getByRole('option').nth(1).click();
  await expect(page).toHaveURL(/store_id=\d+/);
  await settled(page);
  const oneStore = page.url();

  const other = await browser.newContext();
  const outside = await other.newPage();
  await openAs(outside, 'outsider', new URL('/', oneStore).href);
  await settled(outside);
  expect(await outside.getByRole('banner').innerText()).not.toBe(shop);
  // The outsider has a shop too, so this is a list with rows and not an empty page.
  const theirs = await columnOf(outside, 'Store');
  expect(theirs.length).toBeGreaterThan(0);
  for (const store of theirs) expect(stores).not.toContain(store);

  // An address with an id of the demo shop is as one that does not exist.
  await outside.goto(oneStore);
  await settled(outside);
  await expect(outside.getByText('Nothing matches')).toBeVisible();
  await expect(rowsOf(outside)).toHaveCount(0);
  await other.close();
});

test('staff see stock but neither cost nor value', async ({ page }) => {
  await openAs(page, 'staff');
  await settled(page);
  await expect(page.getByRole('columnheader', { name: 'On hand' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Value' })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: 'Avg. cost' })).toHaveCount(0);
});

test('an address that leads nowhere says so, inside the app', async ({ page }) => {
  await page.goto('/inventory/nothing-here');
  await page.getByLabel('Email').fill('owner@demo.test');
  await page.getByLabel('Password', { exact: true }).fill('onhand-demo-shop');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('There is nothing at this address.')).toBeVisible();
  await page.getByRole('link', { name: 'Go to stock' }).click();
  await expect(page.getByRole('heading', { name: 'Stock', level: 1 })).toBeFocused();
});

import { expect, test } from '@playwright/test';
import { scan, setStock, shelf } from './api.ts';
import { openAs } from './cast.ts';
import { freshTill, newRegister, openRegister, search, signInAndFindStore } from './register.ts';

test('a register is opened, paid in and out, and closed blind with its difference', async ({
  page,
}) => {
  const store = await signInAndFindStore(page);
  const register = await newRegister(page, store);
  const [item] = await shelf(page, 40, 1);
  if (!item) return;
  await setStock(page, store, item, 5);
  await openRegister(page, store, register, '50');
  await scan(page, item.sku);
  await page.getByRole('button', { name: `Change the price of ${item.sku}` }).click();
  await page.getByLabel('Price of one').fill('0');
  await page.getByRole('button', { name: 'Set price' }).click();
  await page.getByRole('button', { name: `Remove ${item.sku}` }).click();

  const menu = page.getByRole('button', { name: 'Register', exact: true });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Pay cash in' }).click();
  await page.getByLabel('Amount').fill('20');
  await page.getByLabel('Reason').fill('Change from the bank');
  await page.getByRole('button', { name: 'Pay in' }).click();
  await expect(page.getByText('£20.00 paid in')).toBeVisible();
  await menu.click();
  await page.getByRole('menuitem', { name: 'Pay cash out' }).click();
  await page.getByLabel('Amount').fill('5');
  await page.getByLabel('Reason').fill('Flowers for the window');
  await page.getByRole('button', { name: 'Pay out' }).click();
  await expect(page.getByText('£5.00 paid out')).toBeVisible();

  await menu.click();
  await page.getByRole('menuitem', { name: 'X report' }).click();
  const x = page.getByRole('dialog', { name: 'X report' });
  await expect(x).toContainText('Flowers for the window');
  await page.keyboard.press('Escape');

  await menu.click();
  await page.getByRole('menuitem', { name: 'Close register' }).click();
  const counting = page.getByRole('dialog');
  // Blind: nothing says what should be there.
  await expect(counting).not.toContainText('£');
  await counting.getByLabel('Cash counted').fill('63');
  await counting.getByRole('button', { name: 'Close register' }).click();
  await expect(page.getByText('£2.00 missing from the drawer')).toBeVisible();
  await expect(page.getByText('Should be there', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Z report/)).toBeVisible();
  await page.getByRole('button', { name: 'Open a register' }).click();
  await expect(page.getByRole('button', { name: register.name })).toContainText('Closed');
});

test('a register that somebody has open is said to be theirs, and can be gone on with', async ({
  page,
  browser,
}) => {
  const { register } = await freshTill(page);
  const others = await browser.newContext();
  const second = await others.newPage();
  await openAs(second, 'manager', '/');
  await second.goto('/pos');
  const theirs = second.getByRole('button', { name: `${register.name} Open since` });
  await expect(theirs).toContainText('Olivia');
  await theirs.click();
  await second.getByRole('button', { name: `Go on at ${register.name}` }).click();
  await expect(search(second)).toBeVisible();
  await others.close();
});

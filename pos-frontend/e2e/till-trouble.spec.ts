import { expect, test } from '@playwright/test';
import { ask, onHand, scan, setStock, shelf } from './api.ts';
import { expectNoViolations } from './axe.ts';
import { expectColumn, openAs } from './cast.ts';
import {
  expectTotal,
  freshTill,
  lineOf,
  newRegister,
  openRegister,
  quantity,
  soldNumber,
} from './register.ts';

test('two tills and the last unit: one sells, the other hears where there are others', async ({
  page,
  browser,
}) => {
  const { store } = await freshTill(page);
  const [item, plenty] = await shelf(page, 36, 2);
  if (!item || !plenty) return;
  await setStock(page, store, item, 1);
  await setStock(page, store, plenty, 10);
  const { body } = await ask(page, 'GET', '/auth/me');
  const elsewhere = (body as { stores: (typeof store)[] }).stores.find(({ id }) => id !== store.id);
  if (!elsewhere) throw new Error('the demo has one store only');
  await setStock(page, elsewhere, item, 4);

  const others = await browser.newContext();
  const second = await others.newPage();
  await openAs(second, 'owner');
  const register = await newRegister(second, store);
  await openRegister(second, store, register);

  for (const till of [page, second]) {
    await scan(till, plenty.sku);
    await scan(till, item.sku);
    await expect(quantity(till, item.sku)).toHaveValue('1');
  }
  await page.keyboard.press('F9');
  await page.getByRole('button', { name: /^Exact cash/ }).click();
  await soldNumber(page);

  await second.keyboard.press('F9');
  await second.getByRole('button', { name: /^Exact cash/ }).click();
  await expect(second.getByText('Nothing was sold. See the marked lines.')).toBeVisible();
  await expect(lineOf(second, item.sku)).toContainText('None left here.');
  await expect(lineOf(second, item.sku)).toContainText(`${elsewhere.name} 4`);
  await expect(lineOf(second, plenty.sku)).not.toContainText('left here');
  expect(await onHand(second, store, item)).toBe(0);
  expect(await onHand(second, store, plenty)).toBe(9);

  await lineOf(second, item.sku).getByRole('button', { name: 'Take it out' }).click();
  await second.keyboard.press('F9');
  await second.getByRole('button', { name: /^Exact cash/ }).click();
  await soldNumber(second);
  expect(await onHand(second, store, plenty)).toBe(8);
  await others.close();
});

test('a lost answer is asked for by the same key, and sells once', async ({ page }) => {
  const { store } = await freshTill(page);
  const [item] = await shelf(page, 37, 1);
  if (!item) return;
  await setStock(page, store, item, 5);
  const sent: { key: string | undefined; client: string }[] = [];
  await page.route('**/api/v1/pos/checkout', async (route) => {
    const key = route.request().headers()['idempotency-key'];
    sent.push({ key, client: (route.request().postDataJSON() as { client_id: string }).client_id });
    if (sent.length > 1) {
      await route.continue();
      return;
    }
    await route.fetch(); // done, but nobody hears of it
    await route.abort('connectionreset');
  });
  await scan(page, item.sku);
  await page.keyboard.press('F9');
  await page.getByRole('button', { name: /^Exact cash/ }).click();
  await expect(page.getByText('Checking what happened')).toBeVisible();
  await soldNumber(page);
  expect(sent).toHaveLength(2);
  expect(sent[0]).toEqual(sent[1]);
  expect(await onHand(page, store, item)).toBe(4);
});

test('an outcome that nobody knows survives a reload and is settled once', async ({ page }) => {
  const { store } = await freshTill(page);
  const [item] = await shelf(page, 38, 1);
  if (!item) return;
  await setStock(page, store, item, 5);
  let tries = 0;
  await page.route('**/api/v1/pos/checkout', async (route) => {
    tries += 1;
    if (tries === 1) await route.fetch();
    await route.abort('connectionreset');
  });
  await scan(page, item.sku);
  await page.keyboard.press('F9');
  await page.getByRole('button', { name: /^Exact cash/ }).click();
  await expect(page.getByText('It is not known whether this was saved')).toBeVisible();
  await page.unroute('**/api/v1/pos/checkout');
  await page.reload();
  await expect(quantity(page, item.sku)).toBeDisabled();
  await page.getByRole('button', { name: 'Check again' }).click();
  await soldNumber(page);
  expect(await onHand(page, store, item)).toBe(4);
});

test('another price takes a manager and their PIN', async ({ page }) => {
  const { store } = await freshTill(page);
  const [item] = await shelf(page, 39, 1);
  if (!item) return;
  await setStock(page, store, item, 5);
  await scan(page, item.sku);
  await page.getByRole('button', { name: `Change the price of ${item.sku}` }).click();
  await page.getByLabel('Price of one').fill('1.50');
  await page.getByRole('button', { name: 'Set price' }).click();
  await expectTotal(page, '£1.50');
  await page.keyboard.press('F9');
  await page.getByRole('button', { name: /^Exact cash £1.50/ }).click();
  const dialog = page.getByRole('dialog', { name: 'A manager approves the price' });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel('Manager').selectOption({ index: 0 });
  const pin = dialog.getByLabel('PIN');
  await pin.fill('9021');
  await dialog.getByRole('button', { name: 'Approve and sell' }).click();
  await expect(dialog.getByText('That is not right')).toBeVisible();
  expect(await onHand(page, store, item)).toBe(5);
  const approver = await dialog.getByLabel('Manager').locator('option:checked').innerText();
  await pin.fill(/owner/i.test(approver) || approver.startsWith('Olivia') ? '1357' : '2468');
  await dialog.getByRole('button', { name: 'Approve and sell' }).click();
  const number = await soldNumber(page);
  await expect(page.getByRole('article', { name: `Receipt ${number}` })).toContainText('£1.50');
  expect(await onHand(page, store, item)).toBe(4);
});

test('where the shop warns of a shortage, a manager lets the last unit but one more go', async ({
  page,
  browser,
}) => {
  const { store } = await freshTill(page);
  const [item] = await shelf(page, 56, 1);
  if (!item) return;
  const { status } = await ask(page, 'PATCH', `/catalog/variants/${item.id}`, {
    shortage_policy: 'WARN',
  });
  expect(status).toBe(200);
  await setStock(page, store, item, 1);
  await scan(page, item.sku);
  await expect(quantity(page, item.sku)).toHaveValue('1');
  // Somebody else sells it.
  await setStock(page, store, item, 0);
  await page.keyboard.press('F9');
  await page.getByRole('button', { name: /^Exact cash/ }).click();
  await expect(page.getByText('Nothing was sold. See the marked lines.')).toBeVisible();
  await page.getByRole('button', { name: 'Ask a manager' }).click();

  const dialog = page.getByRole('dialog', { name: 'A manager approves selling below zero' });
  await dialog.getByLabel('Manager').selectOption({ label: 'Marcus Reid' });
  await dialog.getByLabel('PIN').fill('9021');
  await dialog.getByRole('button', { name: 'Approve and sell' }).click();
  await expect(dialog.getByText('That is not right')).toBeVisible();
  expect(await onHand(page, store, item)).toBe(0);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(quantity(page, item.sku)).toHaveValue('1');

  await page.keyboard.press('F9');
  await page.getByRole('button', { name: /^Exact cash/ }).click();
  await page.getByRole('button', { name: 'Ask a manager' }).click();
  await dialog.getByLabel('Manager').selectOption({ label: 'Marcus Reid' });
  await dialog.getByLabel('PIN').fill('2468');
  await dialog.getByRole('button', { name: 'Approve and sell' }).click();
  const number = await soldNumber(page);
  await expect(page.getByRole('article', { name: `Receipt ${number}` })).toContainText('Cash');
  expect(await onHand(page, store, item)).toBe(-1);

  // It stays on the manager's list until somebody says that they know why.
  const manager = await (await browser.newContext()).newPage();
  await openAs(manager, 'manager');
  await manager.goto(`/sales?view=oversold&search=${item.sku}`);
  await expectColumn(manager, 'Document', (texts) => expect(texts).toEqual([number]));
  await expectNoViolations(manager);
  await manager.getByRole('button', { name: `Settle ${item.sku} in ${number}` }).click();
  const settling = manager.getByRole('dialog', { name: `Settle ${item.sku}` });
  await settling.getByLabel('Why (optional)').fill('It lay behind the shelf.');
  await expectNoViolations(manager);
  await manager.keyboard.press('Enter');
  await expect(manager.getByText('Nothing matches')).toBeVisible();
  await manager.getByRole('button', { name: 'Settled' }).click();
  await expectColumn(manager, 'Action', (texts) => expect(texts).toEqual(['Marcus Reid']));
});

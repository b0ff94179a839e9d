import { expect, type Page, test } from '@playwright/test';
import { onHand, scan, setStock, shelf } from './api.ts';
import { expectNoViolations } from './axe.ts';
import { expectColumn, expectColumnOnly, filtersOf, settled } from './cast.ts';
import { cart, expectTotal, freshTill, quantity, report, search, soldNumber } from './register.ts';

test('a refund from a receipt: one scan and at most four actions', async ({ page }) => {
  const { store } = await freshTill(page);
  const [item, other] = await shelf(page, 41, 2);
  if (!item || !other) return;
  for (const one of [item, other]) await setStock(page, store, one, 5);
  await scan(page, item.sku);
  await scan(page, other.sku);
  await scan(page, item.sku);
  await expect(quantity(page, item.sku)).toHaveValue('2');
  await page.keyboard.press('F9');
  await page.getByRole('button', { name: /^Exact cash/ }).click();
  const number = await soldNumber(page);
  expect(await onHand(page, store, item)).toBe(3);

  let actions = 0;
  await scan(page, number);
  const panel = page.getByRole('region', { name: `Return from ${number}` });
  await expect(panel).toBeVisible();
  await panel.getByRole('button', { name: `One more of ${item.sku} comes back` }).click();
  actions += 1;
  await panel.getByRole('button', { name: /^Give back Cash £/ }).click();
  actions += 1;
  await expect(page.getByText(/goods are back$/)).toBeVisible();
  expect(actions).toBeLessThanOrEqual(4);
  report('a refund from a receipt', 1, actions);
  expect(await onHand(page, store, item)).toBe(4);

  // What is back cannot come back again; the rest goes by scanning it, and one is thrown away.
  await scan(page, number);
  await expect(panel).toContainText('1 can come back');
  const back = page.getByRole('textbox', { name: `How many of ${item.sku} come back` });
  await scan(page, item.sku);
  await expect(back).toHaveValue('1');
  await back.fill('2');
  await expect(panel.getByRole('alert')).toContainText('At most 1');
  await panel.getByRole('button', { name: 'Return everything' }).click();
  await expect(back).toHaveValue('1');
  await page.getByLabel(`What happens to ${other.sku}`).selectOption('Thrown away');
  await panel.getByRole('button', { name: /^Give back Card £/ }).click();
  await expect(page.getByText(/goods are back$/)).toBeVisible();
  expect(await onHand(page, store, item)).toBe(5);
  expect(await onHand(page, store, other)).toBe(4);

  await scan(page, number);
  await expect(page.getByText('Nothing of this receipt can come back any more.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search(page)).toBeVisible();
});

/** Two of an item from a shelf of its own, sold for exact cash at a till of its own. */
async function soldTwo(page: Page, number: number) {
  const { store } = await freshTill(page);
  const [item, other] = await shelf(page, number, 2);
  if (!item || !other) throw new Error('the demo has no such shelf');
  for (const one of [item, other]) await setStock(page, store, one, 5);
  await scan(page, item.sku);
  await scan(page, item.sku);
  await expect(quantity(page, item.sku)).toHaveValue('2');
  await page.keyboard.press('F9');
  await page.getByRole('button', { name: /^Exact cash/ }).click();
  return { store, item, other, sale: await soldNumber(page) };
}

/** One of the item is brought back on its receipt, to be exchanged. */
async function bringBack(page: Page, sale: string, sku: string): Promise<void> {
  await scan(page, sale);
  const panel = page.getByRole('region', { name: `Return from ${sale}` });
  await panel.getByRole('button', { name: `One more of ${sku} comes back` }).click();
  await panel.getByRole('button', { name: 'Exchange…' }).click();
  await expect(page.getByRole('region', { name: 'Brought back' })).toContainText(sku);
}

test('an exchange is one ticket: like for like, nothing is paid', async ({ page }) => {
  const { store, item, sale } = await soldTwo(page, 57);
  await bringBack(page, sale, item.sku);
  await expect(page.getByText('Choose what the customer takes instead.')).toBeVisible();
  await expectNoViolations(page);
  await scan(page, item.sku);
  await expectTotal(page, '£0.00');
  await expectNoViolations(page);
  await cart(page).getByRole('button', { name: 'Complete' }).click();
  await page.getByRole('button', { name: 'Even exchange: complete it' }).click();
  const number = await soldNumber(page);
  const receipt = page.getByRole('article', { name: `Receipt ${number}` });
  await expect(receipt).toContainText('Brought back');
  await expect(receipt).toContainText('To pay£0.00');
  expect(await onHand(page, store, item)).toBe(3);

  // Nothing of it is voided, and the page says why.
  await page.goto(`/sales?search=${number}`);
  await page.getByRole('link', { name: number }).click();
  const drawer = page.getByRole('dialog', { name: 'Sale' });
  await expect(drawer).toContainText('An exchange is not voided');
  await expect(drawer.getByRole('button', { name: 'Void…' })).toHaveCount(0);
  await expect(drawer).toContainText(/Exchanged by .+ for the goods of/);
});

test('in an exchange the balance is paid, or given back, in one go', async ({ page }) => {
  const { store, item, other, sale } = await soldTwo(page, 58);
  await bringBack(page, sale, item.sku);
  // More goods than came back: paid. The cart, and what was brought back, survive a reload.
  for (let more = 0; more < 3; more += 1) await scan(page, item.sku);
  await expect(quantity(page, item.sku)).toHaveValue('3');
  await page.reload();
  await expect(quantity(page, item.sku)).toHaveValue('3');
  await expectTotal(page, /£/);
  await expect(cart(page).getByRole('status', { name: 'Total' })).toContainText('To pay');
  await page.keyboard.press('F9');
  await page.getByRole('button', { name: /^Exact cash/ }).click();
  const first = await soldNumber(page);
  expect(await onHand(page, store, item)).toBe(1);

  // A cheaper price, and the rest is given back.
  await bringBack(page, first, item.sku);
  await scan(page, other.sku);
  await page.getByRole('button', { name: `Change the price of ${other.sku}` }).click();
  await page.getByLabel('Price of one').fill('0.01');
  await page.getByRole('button', { name: 'Set price' }).click();
  await expect(cart(page).getByRole('status', { name: 'Total' })).toContainText('To give back');
  await cart(page).getByRole('button', { name: 'Give back' }).click();
  await expect(page.getByRole('button', { name: /^Give back Cash £/ })).toBeEnabled();
  await expectNoViolations(page);
  await page.getByRole('button', { name: /^Give back Cash £/ }).click();
  const dialog = page.getByRole('dialog', { name: 'A manager approves the price' });
  await dialog.getByLabel('Manager').selectOption({ label: 'Marcus Reid' });
  await dialog.getByLabel('PIN').fill('2468');
  await dialog.getByRole('button', { name: 'Approve and sell' }).click();
  const second = await soldNumber(page);
  await expect(page.getByText(/^Cash: give back £/)).toBeVisible();
  const receipt = page.getByRole('article', { name: `Receipt ${second}` });
  await expect(receipt).toContainText('To give back');
  await expect(receipt).toContainText('Given back Cash');
  expect(await onHand(page, store, item)).toBe(2);
  expect(await onHand(page, store, other)).toBe(4);
});

test('goods come back without a receipt on a manager’s word', async ({ page }) => {
  const { store } = await freshTill(page);
  const [item] = await shelf(page, 59, 1);
  if (!item) return;
  await setStock(page, store, item, 5);
  await cart(page).getByRole('button', { name: 'Return without a receipt' }).click();
  const panel = page.getByRole('region', { name: 'Return without a receipt' });
  await scan(page, item.sku);
  await scan(page, item.sku);
  const back = page.getByRole('textbox', { name: `How many of ${item.sku} come back` });
  await expect(back).toHaveValue('2');
  await expect(panel.getByRole('button', { name: /^Give back Cash £/ })).toBeEnabled();
  await expectNoViolations(page);
  await panel.getByRole('button', { name: /^Give back Cash £/ }).click();
  const dialog = page.getByRole('dialog', {
    name: 'A manager approves a return without a receipt',
  });
  await dialog.getByLabel('Manager').selectOption({ label: 'Marcus Reid' });
  await dialog.getByLabel('PIN').fill('9021');
  await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(dialog.getByText('That is not right')).toBeVisible();
  await expectNoViolations(page);
  expect(await onHand(page, store, item)).toBe(5);
  await dialog.getByLabel('PIN').fill('2468');
  await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(page.getByText(/goods are back$/)).toBeVisible();
  expect(await onHand(page, store, item)).toBe(7);
});

test('what is to be inspected waits among the returns, and is refunded once it is accepted', async ({
  page,
}) => {
  const { store, item, sale } = await soldTwo(page, 27);
  await scan(page, sale);
  const panel = page.getByRole('region', { name: `Return from ${sale}` });
  await panel.getByRole('button', { name: `One more of ${item.sku} comes back` }).click();
  await page.getByLabel(`What happens to ${item.sku}`).selectOption('To be inspected');
  await expect(panel.getByRole('button', { name: 'Exchange…' })).toBeDisabled();
  await panel.getByRole('button', { name: 'Take in for inspection' }).click();
  await expect(page.getByText('Nothing to give back yet')).toBeVisible();
  expect(await onHand(page, store, item)).toBe(3);

  await page.goto('/sales');
  await settled(page);
  await filtersOf(page).getByText('Returns', { exact: true }).click();
  await filtersOf(page).getByRole('button', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Awaiting inspection' }).click();
  await page.keyboard.press('Escape');
  await expectColumnOnly(page, 'Status', 'Awaiting inspection');
  await page.getByRole('searchbox', { name: 'Search sales' }).fill(item.sku);
  await expectColumn(page, 'Receipt', (texts) => expect(texts).toEqual([sale]));
  await expectNoViolations(page);
  await page.getByRole('table').locator('tbody').getByRole('link').first().click();
  const drawer = page.getByRole('dialog', { name: 'Return' });
  const form = drawer.getByRole('region', { name: 'Inspect' });
  await expect(form.getByRole('button', { name: 'Settle' })).toBeDisabled();
  await form.getByText('Back to the shelf').click();
  await expect(form.getByRole('button', { name: /^Accept and give back £/ })).toBeEnabled();
  await expectNoViolations(page);
  await form.getByRole('button', { name: /^Accept and give back £/ }).click();
  await expect(drawer).toContainText('Completed');
  await expect(drawer).toContainText('Given back Cash');
  await expect(form).toHaveCount(0);
  expect(await onHand(page, store, item)).toBe(4);
});

import { expect, test } from '@playwright/test';
import { onHand, scan, setStock, shelf } from './api.ts';
import { cart, freshTill, lineOf, quantity, report, search, soldNumber } from './register.ts';

test('one scanned item for exact cash: one scan and two actions', async ({ page }) => {
  const { store } = await freshTill(page);
  const [item] = await shelf(page, 31, 1);
  if (!item) return;
  await setStock(page, store, item, 5);
  let actions = 0;
  await scan(page, item.barcodes[0] ?? item.sku);
  await expect(quantity(page, item.sku)).toHaveValue('1');
  await cart(page).getByRole('button', { name: 'Pay' }).click();
  actions += 1;
  await page.getByRole('button', { name: /^Exact cash/ }).click();
  actions += 1;
  await soldNumber(page);
  expect(actions).toBe(2);
  report('one scanned item, exact cash', 1, actions);
  expect(await onHand(page, store, item)).toBe(4);

  // The same with the keys alone; the next scan is the next customer.
  await scan(page, item.sku);
  await expect(quantity(page, item.sku)).toHaveValue('1');
  await page.keyboard.press('F9');
  await expect(page.getByRole('button', { name: /^Exact cash/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await soldNumber(page);
  expect(await onHand(page, store, item)).toBe(3);
});

test('one tile by card: three actions, with the reference of the terminal on the receipt', async ({
  page,
}) => {
  const { store } = await freshTill(page);
  const [item] = await shelf(page, 32, 1);
  if (!item) return;
  await setStock(page, store, item, 5);
  const tile = page.getByRole('listitem').getByRole('button').first();
  await expect(tile).toBeVisible();
  let actions = 0;
  await tile.click();
  actions += 1;
  await cart(page).getByRole('button', { name: 'Pay' }).click();
  actions += 1;
  await page.getByRole('button', { name: /^Card £/ }).click();
  actions += 1;
  await soldNumber(page);
  expect(actions).toBe(3);
  report('one tile, by card', 0, actions);

  await page.getByRole('button', { name: 'Next customer' }).click();
  await search(page).fill(item.sku);
  await page.keyboard.press('Enter');
  await expect(quantity(page, item.sku)).toHaveValue('1');
  await cart(page).getByRole('button', { name: 'Pay' }).click();
  await page.getByRole('textbox', { name: 'Reference' }).fill('TERM-4711');
  await page.getByRole('button', { name: /^Card £/ }).click();
  const number = await soldNumber(page);
  await expect(page.getByRole('article', { name: `Receipt ${number}` })).toContainText(
    'Card TERM-4711',
  );
});

test('the server prices, and what it says is on the receipt; change is given from cash', async ({
  page,
}) => {
  const { store } = await freshTill(page);
  const [item, other] = await shelf(page, 33, 2);
  if (!item || !other) return;
  for (const one of [item, other]) await setStock(page, store, one, 20);
  await scan(page, item.sku);
  await scan(page, other.sku);
  await scan(page, item.sku);
  await expect(quantity(page, item.sku)).toHaveValue('2');
  await page.getByRole('button', { name: `One more of ${other.sku}` }).click();
  await quantity(page, item.sku).click();
  await page.keyboard.type('3', { delay: 60 });
  await expect(quantity(page, item.sku)).toHaveValue('3');
  // A scan while the cursor stands in the box is an item, never a quantity.
  await scan(page, other.sku);
  await expect(quantity(page, other.sku)).toHaveValue('3');
  await expect(quantity(page, item.sku)).toHaveValue('3');
  const total = cart(page).getByRole('status', { name: 'Total' });
  await expect(total).toHaveAttribute('aria-busy', 'false');
  const asked = await total.locator('strong').innerText();
  await page.keyboard.press('F9');
  await page.getByRole('textbox', { name: 'Amount' }).fill('2000');
  await page.getByRole('button', { name: /^Cash £2,000.00/ }).click();
  const number = await soldNumber(page);
  const receipt = page.getByRole('article', { name: `Receipt ${number}` });
  await expect(receipt.getByText(asked).first()).toBeVisible();
  await expect(receipt).toContainText('Change');
  expect(await onHand(page, store, item)).toBe(17);
  expect(await onHand(page, store, other)).toBe(17);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Scan the first item')).toBeVisible();
});

test('a split payment: part by voucher, part in cash, the rest by card', async ({ page }) => {
  const { store } = await freshTill(page);
  const [item] = await shelf(page, 34, 1);
  if (!item) return;
  await setStock(page, store, item, 10);
  await scan(page, item.sku);
  await page.keyboard.press('F9');
  const amount = page.getByRole('textbox', { name: 'Amount' });
  await amount.fill('0.50');
  await page.getByRole('textbox', { name: 'Reference' }).fill('V-1');
  await page.getByRole('button', { name: /^Other £0.50/ }).click();
  await expect(page.getByRole('list', { name: 'Paid so far' })).toContainText('V-1');
  await amount.fill('0.25');
  await page.getByRole('button', { name: /^Cash £0.25/ }).click();
  await page.getByRole('button', { name: 'Take back Cash £0.25' }).click();
  await amount.fill('0.30');
  await page.keyboard.press('Enter');
  // More than is due cannot go on a card.
  await amount.fill('5000');
  await expect(page.getByRole('button', { name: /^Card/ })).toBeDisabled();
  await amount.fill('');
  await page.getByRole('button', { name: /^Card £/ }).click();
  const number = await soldNumber(page);
  const receipt = page.getByRole('article', { name: `Receipt ${number}` });
  await expect(receipt).toContainText('Other V-1£0.50');
  await expect(receipt).toContainText('Cash £0.30');
  await expect(receipt).toContainText('Card');
});

test('the cart survives a reload, and what is taken out can be brought back', async ({ page }) => {
  const { store } = await freshTill(page);
  const [item, other] = await shelf(page, 35, 2);
  if (!item || !other) return;
  for (const one of [item, other]) await setStock(page, store, one, 10);
  await scan(page, item.sku);
  await scan(page, other.sku);
  await expect(quantity(page, other.sku)).toHaveValue('1');
  await page.reload();
  await expect(quantity(page, item.sku)).toHaveValue('1');
  await page.getByRole('button', { name: `Remove ${item.sku}` }).click();
  await expect(lineOf(page, item.sku)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lineOf(page, item.sku)).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear cart' }).click();
  await expect(page.getByText('Scan the first item')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(quantity(page, other.sku)).toHaveValue('1');
  await scan(page, 'NO-SUCH-CODE');
  await expect(page.getByText('Nothing has the code NO-SUCH-CODE.')).toBeVisible();
});

test('every product can be reached by scrolling, however many there are', async ({ page }) => {
  await freshTill(page);
  const tiles = page.getByRole('region', { name: 'Products' }).getByRole('listitem');
  await expect(tiles.nth(59)).toBeVisible();
  for (const beyond of [60, 120, 180, 240]) {
    await tiles.last().scrollIntoViewIfNeeded();
    await expect(tiles.nth(beyond)).toBeAttached();
  }
});

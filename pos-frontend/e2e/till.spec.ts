import { expect, test } from '@playwright/test';
import { ask, onHand, scan, setStock, shelf } from './api.ts';
import { openAs } from './cast.ts';
import {
  cart,
  expectTotal,
  freshTill,
  lineOf,
  newRegister,
  openRegister,
  quantity,
  search,
  signInAndFindStore,
  soldNumber,
} from './register.ts';

/** A browser that shows what the targets of the design say, in the words of its report. */
function report(what: string, scans: number, actions: number): void {
  process.stdout.write(`TARGET ${what}: ${scans} scan(s) + ${actions} action(s)\n`);
}

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
  test.slow();
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
  await expect(page.getByText('It is not known whether this was saved')).toBeVisible({
    timeout: 15_000,
  });
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

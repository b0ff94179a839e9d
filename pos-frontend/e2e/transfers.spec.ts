import { expect, type Locator, type Page, test } from '@playwright/test';
import { ask, onHand, scan } from './api.ts';
import { expectColumn, openAs, settled } from './cast.ts';
import { ownStore } from './count-shop.ts';
import { report } from './register.ts';
import {
  addStock,
  draftTransfer,
  type Goods,
  newGoods,
  type Place,
  sendTransfer,
  transferOf,
  twoStores,
} from './transfers.ts';

function countOf(page: Page, item: Goods): Locator {
  return page.getByRole('textbox', { name: `Counted of ${item.sku}` });
}

function rowOf(page: Page, item: Goods): Locator {
  return page.getByRole('row').filter({ hasText: item.sku });
}

/** A space would open the list of a select; its first word finds a store as well. */
function firstWord({ name }: Place): string {
  return name.split(' ')[0] ?? name;
}

async function scene(page: Page, size: number) {
  await openAs(page, 'owner');
  await settled(page);
  const { from, to } = await twoStores(page);
  const items = await newGoods(page, from, size);
  return { from, to, items };
}

async function inTransit(page: Page, from: Place, to: Place, items: Goods[], qty = 5) {
  const { id } = await draftTransfer(page, from, to, items, qty);
  return sendTransfer(page, id);
}

test('written by scanner, picked by scanner, received by scanner in two parts', async ({
  page,
}) => {
  const { from, to, items } = await scene(page, 2);
  const [first, second] = items;
  if (!first || !second) return;
  await page.goto('/inventory/transfers');
  await page.getByRole('link', { name: 'New transfer' }).first().click();
  await page.getByLabel('From', { exact: true }).selectOption({ label: from.name });
  await page.getByLabel('To', { exact: true }).selectOption({ label: to.name });
  await expect(page.getByText('What is to go?')).toBeVisible();
  for (const code of [first.barcode, first.sku, second.barcode, first.barcode]) {
    await scan(page, code);
  }
  await expect(page.getByRole('textbox', { name: `Quantity of ${first.sku}` })).toHaveValue('3');
  await expect(page.getByRole('textbox', { name: `Quantity of ${second.sku}` })).toHaveValue('1');
  await expect(rowOf(page, first)).toContainText('10');
  await page.getByRole('textbox', { name: `Quantity of ${first.sku}` }).fill('12');
  await expect(rowOf(page, first)).toContainText('Only 10 available.');
  await page.getByRole('textbox', { name: `Quantity of ${first.sku}` }).fill('3');
  await page.getByRole('button', { name: 'Pick and send' }).click();

  await expect(page.getByRole('heading', { name: /^Pick TR-/ })).toBeVisible();
  await scan(page, 'NO-SUCH-CODE-7');
  await expect(page.getByText('Nothing has the code NO-SUCH-CODE-7.')).toBeVisible();
  for (const code of [first.barcode, first.barcode, second.sku]) await scan(page, code);
  await expect(countOf(page, first)).toHaveValue('2');
  await expect(page.getByText('Not picked: 1 on 1 line.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(countOf(page, second)).toHaveValue('');
  await scan(page, second.sku);
  await scan(page, first.barcode);
  await page.getByRole('button', { name: 'Send 4' }).click();
  await expect(page.getByText(/is on its way$/)).toBeVisible();
  expect(await onHand(page, from, first)).toBe(7);

  await page.getByRole('link', { name: /^Open TR-/ }).click();
  await page.getByRole('link', { name: 'Receive', exact: true }).click();
  await expect(countOf(page, first)).toBeVisible();
  await scan(page, first.barcode);
  await scan(page, first.barcode);
  await expect(countOf(page, first)).toHaveValue('2');
  await page.getByRole('textbox', { name: `Damaged of ${first.sku}` }).fill('1');
  await expect(page.getByText('Stays on the way: 2 on 2 lines.')).toBeVisible();
  await page.getByRole('button', { name: 'Receive 2' }).click();
  await expect(page.getByText('Taken in: 2')).toBeVisible();
  expect(await onHand(page, to, first)).toBe(1);

  await page.getByRole('button', { name: 'Receive more' }).click();
  await expect(countOf(page, first)).toHaveValue('');
  await scan(page, first.sku);
  await scan(page, second.barcode);
  await page.getByRole('button', { name: 'Receive 2' }).click();
  await expect(page.getByText(/^TR-\d+ is received$/)).toBeVisible();
  expect(await onHand(page, to, first)).toBe(2);
  expect(await onHand(page, to, second)).toBe(1);

  await page.getByRole('link', { name: /^Open TR-/ }).click();
  const history = page.getByRole('region', { name: 'What happened' });
  await expect(history).toContainText('Sent by');
  await expect(history).toContainText('1 damaged');
  await page.getByRole('link', { name: 'Its movements' }).click();
  await expectColumn(page, 'Type', (types) => {
    expect(types.toSorted()).toEqual([
      'Transfer in',
      'Transfer in',
      'Transfer in',
      'Transfer out',
      'Transfer out',
      'Waste',
    ]);
  });
});

test('everything as it was sent: four actions at most', async ({ page }) => {
  const { from, to, items } = await scene(page, 3);
  const { number } = await inTransit(page, from, to, items);
  await page.goto('/inventory/transfers');
  let actions = 0;
  await page.getByRole('link', { name: `Open ${number}` }).click();
  actions += 1;
  await page.getByRole('link', { name: 'Receive', exact: true }).click();
  actions += 1;
  await page.getByRole('button', { name: 'All as sent' }).click();
  actions += 1;
  await page.getByRole('button', { name: 'Receive 15' }).click();
  actions += 1;
  await expect(page.getByText(`${number} is received`)).toBeVisible();
  expect(actions).toBeLessThanOrEqual(4);
  report('receive a whole transfer', 0, actions);
  for (const item of items) expect(await onHand(page, to, item)).toBe(5);
});

test('the whole way by keyboard', async ({ page }) => {
  const { from, to, items } = await scene(page, 1);
  const [item] = items;
  if (!item) return;
  await page.goto('/inventory/transfers');
  await settled(page);
  await page.keyboard.press('n');
  // Until then its fields stand there hidden, and take no focus.
  await expect(page.getByRole('heading', { name: 'New transfer' })).toBeFocused();
  const source = page.getByLabel('From', { exact: true });
  await source.focus();
  await page.keyboard.type(firstWord(from), { delay: 60 });
  await expect(source).toHaveValue(String(from.id));
  await page.keyboard.press('Tab');
  const destination = page.getByLabel('To', { exact: true });
  await expect(destination.getByRole('option', { name: to.name })).toBeAttached();
  await page.keyboard.type(firstWord(to), { delay: 60 });
  await expect(destination).toHaveValue(String(to.id));
  await page.getByRole('textbox', { name: 'Add an item' }).focus();
  await page.keyboard.type(item.sku, { delay: 60 });
  await page.keyboard.press('Enter');
  const quantity = page.getByRole('textbox', { name: `Quantity of ${item.sku}` });
  await expect(quantity).toHaveValue('1');
  await quantity.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(quantity).toHaveValue('3');
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('textbox', { name: 'Scan or type a code' })).toBeFocused();
  const title = await page.getByRole('heading', { name: /^Pick TR-/ }).innerText();
  const number = title.replace('Pick ', '');
  await page.keyboard.type(item.sku, { delay: 60 });
  await page.keyboard.press('Enter');
  await expect(countOf(page, item)).toHaveValue('1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // all picked
  await expect(page.getByRole('button', { name: 'Send 3' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'All transfers' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Transfers', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: `Open ${number}` }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Receive', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Scan or type a code' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // all as sent
  await expect(page.getByRole('button', { name: 'Receive 3' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^TR-\d+ is received$/)).toBeVisible();
  expect(await onHand(page, to, item)).toBe(3);
});

test('two receive at once: the second sees what remains, and keeps the count', async ({ page }) => {
  const { from, to, items } = await scene(page, 1);
  const [item] = items;
  if (!item) return;
  const { id } = await inTransit(page, from, to, items);
  await page.goto(`/inventory/transfers/${id}/receive`);
  await page.getByRole('button', { name: 'All as sent' }).click();
  await expect(page.getByRole('button', { name: 'Receive 5' })).toBeEnabled();
  const { status } = await ask(page, 'POST', `/inventory/transfers/${id}/receive`, {
    lines: [{ variant_id: item.id, qty_receive: '3' }],
  });
  expect(status).toBe(200);
  await page.getByRole('button', { name: 'Receive 5' }).click();
  await expect(
    page.getByText('Received elsewhere meanwhile: 2 are still on their way.'),
  ).toBeVisible();
  await expect(countOf(page, item)).toHaveValue('5');
  await page.getByRole('button', { name: 'Count 2' }).click();
  await page.getByRole('button', { name: 'Receive 2' }).click();
  await expect(page.getByText(/is received$/)).toBeVisible();
  expect(await onHand(page, to, item)).toBe(5);
});

test('more than was sent is found at the destination', async ({ page }) => {
  const { from, to, items } = await scene(page, 1);
  const [item] = items;
  if (!item) return;
  const { id } = await inTransit(page, from, to, items, 2);
  await page.goto(`/inventory/transfers/${id}/receive`);
  await expect(countOf(page, item)).toBeVisible();
  for (let at = 0; at < 3; at += 1) await scan(page, item.barcode);
  await expect(rowOf(page, item)).toContainText('1 more than was sent');
  await page.getByRole('button', { name: 'Receive 2' }).click();
  const dialog = page.getByRole('dialog', { name: 'More came than was sent' });
  await expect(dialog).toContainText('+1');
  await dialog.getByRole('button', { name: 'Book as found' }).click();
  await expect(page.getByText(/^Booked as found by ADJ-\d+\.$/)).toBeVisible();
  expect(await onHand(page, to, item)).toBe(3);
});

test('a code that is not on the transfer says what it is', async ({ page }) => {
  const { from, to, items } = await scene(page, 2);
  const [item, other] = items;
  if (!item || !other) return;
  const { id } = await inTransit(page, from, to, [item]);
  await page.goto(`/inventory/transfers/${id}/receive`);
  await expect(countOf(page, item)).toBeVisible();
  await scan(page, other.barcode);
  await expect(page.getByRole('alert')).toContainText('which is not on this transfer.');
  await expect(page.getByRole('alert')).toContainText(other.name);
});

test('what will not arrive needs an outcome for every unit', async ({ page }) => {
  const { from, to, items } = await scene(page, 2);
  const [first, second] = items;
  if (!first || !second) return;
  const { id, number } = await inTransit(page, from, to, items);
  await page.goto(`/inventory/transfers/${id}`);
  await page.getByRole('button', { name: 'Close short…' }).click();
  const dialog = page.getByRole('dialog', { name: `Close ${number} short` });
  const close = dialog.getByRole('button', { name: 'Close transfer' });
  await expect(close).toBeDisabled();
  await dialog.getByLabel(`Lost of ${first.sku}`).fill('2');
  await expect(rowOf(page, first).last()).toContainText('3 to go');
  await dialog.getByLabel(`Returned of ${first.sku}`).fill('4');
  await expect(rowOf(page, first).last()).toContainText('1 too many');
  await dialog.getByLabel(`Returned of ${first.sku}`).fill('3');
  await expect(close).toBeDisabled();
  await dialog.getByLabel(`Lost of ${second.sku}`).fill('5');
  await dialog.getByLabel(`Reason for ${second.sku}`).selectOption('THEFT');
  await close.click();
  await expect(page.getByText(`${number} is closed.`)).toBeVisible();
  expect(await onHand(page, from, first)).toBe(8);
  expect(await onHand(page, from, second)).toBe(5);
  const closed = await transferOf(page, id);
  expect(closed.lines.map(({ qty_lost, qty_returned }) => [qty_lost, qty_returned])).toEqual([
    ['2.000', '3.000'],
    ['5.000', '0.000'],
  ]);
  const history = page.getByRole('region', { name: 'What happened' });
  await expect(history).toContainText('Closed short by');
  await expect(history).toContainText('Stolen or missing');
});

test('a cancelled transfer says what returns, and it does', async ({ page }) => {
  const { from, to, items } = await scene(page, 1);
  const [item] = items;
  if (!item) return;
  const { id, number } = await inTransit(page, from, to, items);
  await page.goto(`/inventory/transfers/${id}`);
  await page.getByRole('button', { name: 'Cancel transfer…' }).click();
  const dialog = page.getByRole('dialog', { name: `Cancel ${number}?` });
  await expect(dialog.getByRole('table', { name: 'What goes back' })).toContainText('5');
  await dialog.getByRole('button', { name: 'Return all and cancel' }).click();
  await expect(page.getByText(`The rest of ${number} is back in ${from.name}.`)).toBeVisible();
  expect(await onHand(page, from, item)).toBe(10);
});

test('what is not there any more is marked, and nothing is sent', async ({ page }) => {
  const { from, to, items } = await scene(page, 1);
  const [item] = items;
  if (!item) return;
  const { id } = await draftTransfer(page, from, to, items, 8);
  await page.goto(`/inventory/transfers/${id}/pick`);
  await page.getByRole('button', { name: 'All picked' }).click();
  await expect(page.getByRole('button', { name: 'Send 8' })).toBeEnabled();
  const gone = await ask(page, 'POST', '/inventory/movements', {
    store_id: from.id,
    variant_id: item.id,
    movement_type: 'WASTE',
    quantity: '-4',
    reason_code: 'DAMAGED',
  });
  expect(gone.status).toBe(201);
  await page.getByRole('button', { name: 'Send 8' }).click();
  await expect(rowOf(page, item)).toContainText('Only 6 there.');
  await expect(countOf(page, item)).toHaveValue('8');
  await countOf(page, item).fill('6');
  await page.getByRole('button', { name: 'Send 6' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send less than was asked for?' });
  await dialog.getByRole('button', { name: 'Send 6' }).click();
  await expect(page.getByText(/is on its way$/)).toBeVisible();
  expect(await onHand(page, from, item)).toBe(0);
});

test('a draft that somebody else changed loses nothing that was typed', async ({ page }) => {
  const { from, to, items } = await scene(page, 1);
  const [item] = items;
  if (!item) return;
  const { id, number } = await draftTransfer(page, from, to, items, 2);
  await page.goto(`/inventory/transfers/${id}`);
  const quantity = page.getByRole('textbox', { name: `Quantity of ${item.sku}` });
  await quantity.fill('4');
  const { status } = await ask(page, 'PATCH', `/inventory/transfers/${id}`, {
    version: 1,
    note: 'For the window',
  });
  expect(status).toBe(200);
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('Somebody else changed this draft while you wrote.')).toBeVisible();
  await expect(quantity).toHaveValue('4');
  await page.getByRole('button', { name: 'Save mine' }).click();
  await expect(page.getByText(`${number} is saved.`)).toBeVisible();
  expect((await transferOf(page, id)).lines[0]?.qty).toBe('4.000');

  // What was written survives a reload; what is deleted is gone.
  await quantity.fill('7');
  await page.reload();
  await expect(quantity).toHaveValue('7');
  await page.getByRole('button', { name: 'Delete draft' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete draft' }).click();
  await expect(page.getByText(`${number} was deleted.`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Transfers', level: 1 })).toBeVisible();
});

test('the last transfer between two stores is copied', async ({ page }) => {
  const { to, items } = await scene(page, 2);
  // What other tests send between the stores of the demo would be the last one now and then.
  const from = await ownStore(page);
  const { number } = await draftTransfer(page, from, to, items, 3);
  await page.goto('/inventory/transfers/new');
  await page.getByLabel('From', { exact: true }).selectOption({ label: from.name });
  await page.getByLabel('To', { exact: true }).selectOption({ label: to.name });
  await page.getByRole('button', { name: 'Copy last' }).click();
  await expect(page.getByText(`2 lines added from ${number}.`)).toBeVisible();
  for (const item of items) {
    await expect(page.getByRole('textbox', { name: `Quantity of ${item.sku}` })).toHaveValue('3');
  }
});

test('a lost answer is asked for by the same key, and receives once', async ({ page }) => {
  const { from, to, items } = await scene(page, 1);
  const [item] = items;
  if (!item) return;
  const { id } = await inTransit(page, from, to, items);
  await page.goto(`/inventory/transfers/${id}/receive`);
  await expect(countOf(page, item)).toBeVisible();
  await scan(page, item.barcode);
  await expect(countOf(page, item)).toHaveValue('1');
  const keys: (string | undefined)[] = [];
  await page.route('**/receive', async (route) => {
    if (route.request().method() !== 'POST') {
      await route.continue();
      return;
    }
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) {
      await route.continue();
      return;
    }
    await route.fetch(); // done, but nobody hears of it
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: 'Receive 1' }).click();
  await expect(page.getByText('Taken in: 1')).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  expect(await onHand(page, to, item)).toBe(1);
});

test('the slip opens its transfer, and goods on the way are found from the stock list', async ({
  page,
}) => {
  const { from, to, items } = await scene(page, 1);
  const [item] = items;
  if (!item) return;
  await addStock(page, to, item, 1);
  const { id, number } = await inTransit(page, from, to, items);
  await page.goto(`/inventory/stock?search=${item.sku}&store_id=${to.id}`);
  await page.getByRole('link', { name: /on their way/ }).click();
  await expectColumn(page, 'Number', (numbers) => expect(numbers).toEqual([number]));
  await page.goto('/inventory/transfers');
  await settled(page);
  await scan(page, 'TR-999999999');
  await expect(page.getByText('There is no transfer TR-999999999.')).toBeVisible();
  await scan(page, number);
  await expect(page).toHaveURL(new RegExp(`/inventory/transfers/${id}$`));
  const slip = await page.request.get(`/api/v1/inventory/transfers/${id}/slip?format=html`);
  expect(slip.status()).toBe(200);
  expect(await slip.text()).toContain(number);

  await page.goto('/inventory/movements');
  await settled(page);
  await page.goto(`/inventory/movements?variant_id=${item.id}`);
  await page
    .getByRole('link', { name: new RegExp(`^${number}, `) })
    .first()
    .click();
  await page.getByRole('link', { name: 'Open transfer' }).click();
  await expect(page).toHaveURL(new RegExp(`/inventory/transfers/${id}$`));
});

test('who works at neither end is told why nothing can be done', async ({ page, browser }) => {
  const { items } = await scene(page, 1);
  const { body } = await ask(page, 'GET', '/stores?page_size=200');
  const stores = (body as { results: Place[] }).results;
  const staff = await browser.newPage();
  await openAs(staff, 'staff');
  await settled(staff);
  const me = (await ask(staff, 'GET', '/auth/me')).body as { stores: Place[] };
  const own = new Set(me.stores.map(({ id }) => id));
  const [from, to] = stores.filter(({ id }) => !own.has(id));
  const [item] = items;
  if (!from || !to || !item) throw new Error('the demo has too few stores');
  await addStock(page, from, item, 10);
  const { id } = await inTransit(page, from, to, items);
  await staff.goto(`/inventory/transfers/${id}`);
  await expect(staff.getByText('You work at neither end, so you can only look.')).toBeVisible();
  await expect(staff.getByRole('link', { name: 'Receive', exact: true })).toHaveCount(0);
  await staff.goto(`/inventory/transfers/${id}/receive`);
  await expect(staff.getByText(`Only people of ${to.name} can receive it.`)).toBeVisible();
  await staff.close();
});

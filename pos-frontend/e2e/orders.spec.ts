import { expect, type Locator, type Page, test } from '@playwright/test';
import { ask, move, onHand, scan } from './api.ts';
import { expectNoViolations } from './axe.ts';
import {
  expectColumn,
  expectColumnOnly,
  filtersOf,
  openAs,
  rowsOf,
  type Scheme,
  settled,
  useScheme,
} from './cast.ts';
import {
  draftOrder,
  newVendor,
  orderedOfVendor,
  orderOf,
  receiveOrder,
  submitOrder,
  type Vendor,
} from './orders.ts';
import { type Goods, newGoods, type Place, twoStores } from './transfers.ts';

const SCHEMES: Scheme[] = ['light', 'dark'];

function quantityOf(page: Page, { sku }: Goods): Locator {
  return page.getByRole('textbox', { name: `Quantity of ${sku}` });
}

function costOf(page: Page, { sku }: Goods): Locator {
  return page.getByRole('textbox', { name: `Unit cost of ${sku}` });
}

function rowOf(page: Page, { sku }: Goods): Locator {
  return page.getByRole('table', { name: 'Items of the order' }).getByRole('row', { name: sku });
}

/** Its status, as its heading says it. */
function mark(page: Page, status: string): Locator {
  return page.locator('header').getByText(status, { exact: true }).first();
}

async function scene(page: Page, size: number) {
  await openAs(page, 'owner');
  await settled(page);
  const { from: store, to: other } = await twoStores(page);
  const items = await newGoods(page, store, size);
  const [item = null] = items;
  if (!item) throw new Error('no goods');
  return { store, other, items, item };
}

async function writeHead(page: Page, vendor: Vendor, store: Place): Promise<void> {
  await page.getByLabel('Vendor', { exact: true }).selectOption({ label: vendor.name });
  await page.getByLabel('Deliver to').selectOption({ label: store.name });
}

test('written by scanner in packs, submitted, received in parts, taken back and closed short', async ({
  page,
}) => {
  test.slow();
  const { store, items, item } = await scene(page, 2);
  const second = items[1] ?? item;
  const vendor = await newVendor(page, items, { min_order_amount: '60.00' });
  await page.goto('/purchasing/pos');
  await page.getByRole('link', { name: 'New order' }).first().click();
  await expect(page.getByRole('heading', { name: 'New order' })).toBeVisible();
  await writeHead(page, vendor, store);
  for (const code of [item.barcode, item.sku, second.barcode]) await scan(page, code);
  await expect(quantityOf(page, item)).toHaveValue('2');
  await expect(quantityOf(page, second)).toHaveValue('1');
  await expect(costOf(page, item)).toHaveValue('2.50');
  await expect(rowOf(page, item)).toContainText('= 12 units');
  await expect(rowOf(page, item)).toContainText('£30.00');
  await expect(page.getByText('Total £45.00')).toBeVisible();
  await expect(page.getByText('£15.00 below the vendor’s minimum of £60.00')).toBeVisible();
  await quantityOf(page, second).fill('2');
  await expect(page.getByText('Minimum of £60.00 reached')).toBeVisible();
  await page
    .getByRole('combobox', { name: `Packs or units of ${second.sku}` })
    .selectOption('units');
  await expect(quantityOf(page, second)).toHaveValue('12');
  await page.getByRole('button', { name: 'Submit order…' }).click();

  const question = page.getByRole('dialog');
  await expect(question).toContainText('24 units on 2 lines');
  await expect(question).toContainText('£60.00');
  await question.getByRole('button', { name: 'Submit order', exact: true }).click();
  await expect(mark(page, 'Ordered')).toBeVisible();
  await expect(page).toHaveURL(/\/purchasing\/pos\/\d+$/);
  const id = Number(/\d+$/.exec(page.url())?.[0]);
  const order = await orderOf(page, id);
  expect(order.lines.map(({ qty_ordered }) => qty_ordered)).toEqual(['12.000', '12.000']);

  await receiveOrder(page, order, [item], 12, { unit_cost: '2.75' });
  await receiveOrder(page, order, [second], 5, { qty_rejected: '1', reject_reason: 'Cracked' });
  await page.reload();
  await expect(mark(page, 'Partly received')).toBeVisible();
  const receipts = page.getByRole('region', { name: 'Receipts' });
  await expect(receipts.getByRole('article')).toHaveCount(2);
  await expect(receipts).toContainText('£0.25 dearer than ordered');
  await expect(receipts).toContainText('Rejected: Cracked');
  expect(await onHand(page, store, second)).toBe(15);

  await receipts
    .getByRole('button', { name: /^Take back GR-/ })
    .last()
    .click();
  await page.getByRole('textbox', { name: 'Reason' }).fill('Counted twice');
  await page.getByRole('button', { name: 'Take back the receipt' }).click();
  await expect(receipts.getByText('Taken back', { exact: true })).toBeVisible();
  const history = page.getByRole('region', { name: 'What happened' });
  await expect(history).toContainText('Receipt taken back by');
  await expect(history).toContainText('Counted twice');
  expect(await onHand(page, store, second)).toBe(10);

  await page.getByRole('button', { name: 'Close short…' }).click();
  await expect(page.getByRole('table', { name: 'What will not come any more' })).toContainText(
    '12',
  );
  await page.getByRole('button', { name: 'Close order' }).click();
  await expect(mark(page, 'Closed short')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Receive', exact: true })).toHaveCount(0);
  await expect(history).toContainText('Closed short by');
});

test('goods of a receipt go back to the vendor, to at most what was accepted', async ({ page }) => {
  const { store, items, item } = await scene(page, 1);
  const { order } = await orderedOfVendor(page, store, items);
  await receiveOrder(page, order, items, 12);
  await page.goto(`/purchasing/pos/${order.id}`);
  await expect(mark(page, 'Received')).toBeVisible();
  await page.getByRole('button', { name: /^Return to vendor, GR-/ }).click();
  const send = page.getByRole('button', { name: 'Return to vendor', exact: true });
  await expect(send).toBeDisabled();
  const back = page.getByRole('textbox', { name: `Quantity of ${item.sku} that goes back` });
  await back.fill('13');
  await expect(page.getByText('More than was accepted.')).toBeVisible();
  await back.fill('2');
  await expect(page.getByText('owes £5.00 for it')).toBeVisible();
  await page.getByRole('textbox', { name: 'Vendor’s reference' }).fill('RMA 7');
  await send.click();
  const returns = page.getByRole('region', { name: 'Returned to the vendor' });
  await expect(returns).toContainText('RMA 7');
  expect(await onHand(page, store, item)).toBe(20);
  // Of which something went back is not taken back as a whole any more.
  await expect(page.getByRole('button', { name: /^Take back GR-/ })).toHaveCount(0);
  await returns.getByRole('link', { name: /^Movements of VR-/ }).click();
  await expectColumnOnly(page, 'Type', 'Return to vendor');

  // The carrier never came: the goods are there again, and the receipt may be taken back.
  await page.goto(`/purchasing/pos/${order.id}`);
  await returns.getByRole('button', { name: /^Take back VR-/ }).click();
  await expect(page.getByRole('dialog')).toContainText('2 units are in the stock of');
  await page.getByRole('textbox', { name: 'Reason' }).fill('Not collected');
  await page.getByRole('button', { name: 'Take back the return' }).click();
  await expect(returns.getByText('Taken back', { exact: true })).toBeVisible();
  await expect(returns.getByRole('button', { name: /^Take back VR-/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Take back GR-/ })).toBeVisible();
  expect(await onHand(page, store, item)).toBe(22);
});

test('what is gone from the shelf is neither taken back nor returned, and the dialog says so', async ({
  page,
}) => {
  const { store, items, item } = await scene(page, 1);
  const { order } = await orderedOfVendor(page, store, items);
  await receiveOrder(page, order, items, 12);
  await move(page, store, item, -15);
  await page.goto(`/purchasing/pos/${order.id}`);
  await page.getByRole('button', { name: /^Return to vendor, GR-/ }).click();
  await page.getByRole('button', { name: 'Everything goes back' }).click();
  await page.getByRole('button', { name: 'Return to vendor', exact: true }).click();
  await expect(page.getByText('Only 7 available.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: /^Take back GR-/ }).click();
  await page.getByRole('button', { name: 'Take back the receipt' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await onHand(page, store, item)).toBe(7);
});

test('an order of which nothing has come is sent to the vendor, and cancelled with a reason', async ({
  page,
}) => {
  const { store, items } = await scene(page, 1);
  const { order } = await orderedOfVendor(page, store, items);
  await page.goto(`/purchasing/pos/${order.id}`);
  await page.getByRole('button', { name: 'For the vendor' }).click();
  for (const [name, type] of [
    ['PDF to print or send', 'application/pdf'],
    ['CSV of the lines', 'text/csv'],
  ] as const) {
    const href = await page.getByRole('menuitem', { name }).getAttribute('href');
    const file = await page.request.get(href ?? '');
    expect(file.status()).toBe(200);
    expect(file.headers()['content-type']).toContain(type);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cancel order…' }).click();
  await page.getByRole('textbox', { name: 'Reason' }).fill('No longer made');
  await page.getByRole('button', { name: 'Cancel order', exact: true }).click();
  await expect(mark(page, 'Cancelled')).toBeVisible();
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('No longer made');
});

test('an order begun from a vendor’s orders is of that vendor, and written beside another', async ({
  page,
}) => {
  const { store, items, item } = await scene(page, 1);
  const vendor = await newVendor(page, items);
  await page.goto('/purchasing/pos/new');
  await expect(page.getByRole('heading', { name: 'New order' })).toBeVisible();
  await scan(page, item.barcode);
  await expect(quantityOf(page, item)).toHaveValue('1');
  await page.goto(`/purchasing/pos?vendor_id=${vendor.id}&store_id=${store.id}`);
  await expect(page.getByText('Nothing matches')).toBeVisible();
  await page.getByRole('link', { name: 'New order' }).click();
  await expect(page.getByLabel('Vendor', { exact: true })).toHaveValue(String(vendor.id));
  await expect(page.getByLabel('Deliver to')).toHaveValue(String(store.id));
  await expect(page.getByText('What is to be ordered?')).toBeVisible();
  await page.goto('/purchasing/pos/new');
  await expect(quantityOf(page, item)).toHaveValue('1');
});

test('a draft is kept on the device, and deleted', async ({ page }) => {
  const { store, items, item } = await scene(page, 1);
  const vendor = await newVendor(page, items);
  const draft = await draftOrder(page, vendor, store, items);
  await page.goto(`/purchasing/pos/${draft.id}`);
  await quantityOf(page, item).fill('7');
  await page.reload();
  await expect(quantityOf(page, item)).toHaveValue('7');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText(`${draft.number} is saved.`)).toBeVisible();
  expect((await orderOf(page, draft.id)).qty_ordered).toBe('42.000');
  await page.getByRole('button', { name: 'Delete draft' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete draft' }).click();
  await expect(page.getByText(`${draft.number} was deleted.`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Purchase orders' })).toBeVisible();
});

test('two write on one draft: the second is told, and chooses', async ({ page }) => {
  const { store, items, item } = await scene(page, 1);
  const vendor = await newVendor(page, items);
  const draft = await draftOrder(page, vendor, store, items);
  await page.goto(`/purchasing/pos/${draft.id}`);
  await quantityOf(page, item).fill('3');
  const { status } = await ask(page, 'PATCH', `/purchasing/pos/${draft.id}`, { note: 'Theirs' });
  expect(status).toBe(200);
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('Somebody else changed this draft while you wrote.')).toBeVisible();
  await expect(quantityOf(page, item)).toHaveValue('3');
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Theirs');
  await expect(quantityOf(page, item)).toHaveValue('2');
});

test('what is missing or wrong is said where it is mended', async ({ page }) => {
  const { store, item } = await scene(page, 1);
  const vendor = await newVendor(page, []);
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Search pages and actions…').fill('new purchase');
  await page.getByRole('button', { name: 'New purchase order' }).click();
  await expect(page.getByRole('heading', { name: 'New order' })).toBeVisible();
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('Who is it ordered of?')).toBeVisible();
  await expect(page.getByText('Nothing to save yet')).toBeVisible();
  await writeHead(page, vendor, store);
  await expect(page.getByText('Who is it ordered of?')).toHaveCount(0);
  await scan(page, item.barcode);
  await expect(quantityOf(page, item)).toHaveValue('1');
  // The vendor is not known to sell it, so it is the item's own cost.
  await expect(costOf(page, item)).toHaveValue('2.00');
  await quantityOf(page, item).fill('0');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('At least a little more than nothing.')).toBeVisible();
  await expect(quantityOf(page, item)).toBeFocused();
  await quantityOf(page, item).fill('4');
  await costOf(page, item).fill('2,500');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('An amount with at most 6 decimals.')).toBeVisible();
  await expect(costOf(page, item)).toBeFocused();
  await costOf(page, item).fill('');
  await costOf(page, item).press('Tab');
  await expect(costOf(page, item)).toHaveValue('2.00');

  const closed = await ask(page, 'PATCH', `/purchasing/vendors/${vendor.id}`, { is_active: false });
  expect(closed.status).toBe(200);
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText(`${vendor.name} is not bought from any more.`)).toBeVisible();
});

test('the list is filtered by status, store and vendor, and says what is late and what has come', async ({
  page,
}) => {
  const { store, other, items } = await scene(page, 1);
  const vendor = await newVendor(page, items);
  const late = await draftOrder(page, vendor, store, items, { expected_date: '2026-01-05' });
  await submitOrder(page, late);
  await receiveOrder(page, late, items, 3);
  const elsewhere = await draftOrder(page, vendor, other, items);
  await page.goto(`/purchasing/pos?vendor_id=${vendor.id}`);
  await expectColumn(page, 'Number', (numbers) => {
    expect(numbers).toEqual([elsewhere.number, late.number]);
  });
  const row = rowsOf(page).filter({ hasText: late.number });
  await expect(row).toContainText('late');
  await expect(row).toContainText('3 of 12');
  await expect(row).toContainText('£30.00');
  const filters = filtersOf(page);
  await filters.getByRole('button', { name: 'Store' }).click();
  await page.getByRole('option', { name: other.name }).click();
  await expectColumnOnly(page, 'Number', elsewhere.number);
  await expectColumnOnly(page, 'Store', other.name);
  await page.goto(`/purchasing/pos?vendor_id=${vendor.id}`);
  await filters.getByRole('button', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Partly received' }).click();
  await page.keyboard.press('Escape');
  await expectColumnOnly(page, 'Status', 'Partly received');
  await expectColumnOnly(page, 'Number', late.number);
  await page.goto(`/purchasing/pos?search=${late.number}`);
  await expectColumnOnly(page, 'Number', late.number);
});

test('a quantity on order answers why', async ({ page }) => {
  const { store, items, item } = await scene(page, 1);
  const { order } = await orderedOfVendor(page, store, items);
  await page.goto(`/inventory/stock?store_id=${store.id}&search=${item.sku}`);
  await page.getByRole('link', { name: new RegExp(`^12 of ${item.sku} on order`) }).click();
  await expect(page.getByRole('heading', { name: 'Purchase orders' })).toBeVisible();
  await expectColumnOnly(page, 'Number', order.number);
});

test('staff see neither costs nor buttons, but receive', async ({ page, browser }) => {
  const owner = await browser.newContext();
  const office = await owner.newPage();
  await openAs(page, 'staff');
  await settled(page);
  const { body } = await ask(page, 'GET', '/auth/me');
  const [store] = (body as { stores: Place[] }).stores;
  if (!store) throw new Error('staff work in no store');
  await openAs(office, 'owner');
  await settled(office);
  const items = await newGoods(office, store, 1);
  const { vendor, order } = await orderedOfVendor(office, store, items);
  await receiveOrder(office, order, items, 3);
  await owner.close();

  await page.goto(`/purchasing/pos?vendor_id=${vendor.id}`);
  await expectColumnOnly(page, 'Number', order.number);
  await expect(page.getByRole('columnheader', { name: 'Total' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'New order' })).toHaveCount(0);
  await page.getByRole('link', { name: `Open ${order.number}` }).click();
  await expect(mark(page, 'Partly received')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Receipts' }).getByRole('article')).toHaveCount(1);
  await expect(page.getByText('£')).toHaveCount(0);
  for (const name of ['For the vendor', 'Close short…', /^Take back/, /^Return to vendor/]) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
  await expect(page.getByRole('link', { name: 'Receive', exact: true })).toBeVisible();
  await page.goto('/purchasing/pos/new');
  await expect(page.getByText('Orders are written by managers')).toBeVisible();
});

test('the whole way by keyboard', async ({ page }) => {
  test.slow();
  const { store, items, item } = await scene(page, 1);
  const vendor = await newVendor(page, items);
  await page.goto('/purchasing/pos');
  await settled(page);
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: 'New order' })).toBeFocused();
  const whose = page.getByLabel('Vendor', { exact: true });
  await expect(whose.getByRole('option', { name: vendor.name })).toBeAttached();
  await whose.focus();
  // A space would open the list of a select; this makes it that of nothing but its name.
  await whose.selectOption({ label: vendor.name });
  await page.keyboard.press('Tab');
  const place = page.getByLabel('Deliver to');
  await expect(place).toBeFocused();
  await page.keyboard.type(store.name.split(' ')[0] ?? store.name, { delay: 60 });
  await expect(place).toHaveValue(String(store.id));
  const search = page.getByRole('textbox', { name: 'Add an item' });
  await search.focus();
  // What the vendor sells is offered before anything is typed.
  await expect(page.getByRole('option', { name: item.sku })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(quantityOf(page, item)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(quantityOf(page, item)).toHaveValue('2');
  await page.keyboard.press('Enter');
  await expect(costOf(page, item)).toBeFocused();
  await page.keyboard.type('2.4', { delay: 60 });
  await page.keyboard.press('Enter');
  await expect(search).toBeFocused();
  await expect(page.getByText('Total £28.80')).toBeVisible();
  await page.keyboard.press('Control+Enter');

  const submit = page
    .getByRole('dialog')
    .getByRole('button', { name: 'Submit order', exact: true });
  await expect(submit).toBeVisible();
  await submit.focus();
  await page.keyboard.press('Enter');
  await expect(mark(page, 'Ordered')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel order…' }).focus();
  await page.keyboard.press('Enter');
  const confirm = page.getByRole('button', { name: 'Cancel order', exact: true });
  await expect(confirm).toBeVisible();
  await confirm.focus();
  await page.keyboard.press('Enter');
  await expect(mark(page, 'Cancelled')).toBeVisible();
});

for (const scheme of SCHEMES) {
  test(`no page of an order has an accessibility violation, ${scheme}`, async ({
    page,
    context,
  }) => {
    test.slow();
    await useScheme(context, scheme);
    const { store, items, item } = await scene(page, 2);
    const vendor = await newVendor(page, items, { min_order_amount: '150.00' });
    const draft = await draftOrder(page, vendor, store, items);
    const sent = await draftOrder(page, vendor, store, items, { expected_date: '2026-01-05' });
    await submitOrder(page, sent);
    await receiveOrder(page, sent, [item], 5, { qty_rejected: '1', reject_reason: 'Cracked' });

    await page.goto(`/purchasing/pos?vendor_id=${vendor.id}`);
    await expectColumn(page, 'Number', (numbers) => expect(numbers).toHaveLength(2));
    await expectNoViolations(page);

    await page.goto('/purchasing/pos/new');
    await page.getByRole('button', { name: 'Submit order…' }).click();
    await expect(page.getByText('Who is it ordered of?')).toBeVisible();
    await page.getByLabel('Vendor', { exact: true }).selectOption({ label: vendor.name });
    await page.getByRole('textbox', { name: 'Add an item' }).click();
    await expect(page.getByRole('option', { name: item.sku })).toBeVisible();
    await expectNoViolations(page);

    await page.goto(`/purchasing/pos/${draft.id}`);
    await costOf(page, item).fill('some');
    await page.getByRole('button', { name: 'Save draft' }).click();
    await expect(page.getByText('An amount with at most 6 decimals.')).toBeVisible();
    await expectNoViolations(page);
    await costOf(page, item).fill('2');
    await page.getByRole('button', { name: 'Submit order…' }).click();
    await expect(page.getByRole('dialog')).toContainText('below the vendor’s minimum');
    await expectNoViolations(page);

    await page.goto(`/purchasing/pos/${sent.id}`);
    await expect(page.getByRole('article')).toHaveCount(1);
    await expectNoViolations(page);
    await page.getByRole('button', { name: /^Take back GR-/ }).click();
    await expect(page.getByRole('table', { name: 'What is taken back' })).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: /^Return to vendor, GR-/ }).click();
    await page.getByRole('textbox', { name: /that goes back$/ }).fill('9');
    await expect(page.getByText('More than was accepted.')).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('textbox', { name: /that goes back$/ }).fill('1');
    await page.getByRole('button', { name: 'Return to vendor', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Returned to the vendor' })).toBeVisible();
    await page.getByRole('button', { name: 'Close short…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Close order' }).click();
    await expect(mark(page, 'Closed short')).toBeVisible();
    await expectNoViolations(page);
  });
}

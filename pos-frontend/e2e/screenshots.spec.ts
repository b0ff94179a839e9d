import { expect, test } from '@playwright/test';
import { ask, move, myStores, scan, setStock, shelf } from './api.ts';
import { filtersOf, rowsOf, type Scheme, settled, signIn, useScheme } from './cast.ts';
import { beginCount, countedStore, ownStore, see } from './count-shop.ts';
import { draftOrder, newVendor, receiveOrder, submitOrder } from './orders.ts';
import {
  expectTotal,
  newRegister,
  openRegister,
  signInAndFindStore,
  soldNumber,
} from './register.ts';
import { draftTransfer, newGoods, twoStores } from './transfers.ts';

/** Pictures of every page for a person to look at; `test-results/screenshots` is not committed. */
const FOLDER = 'test-results/screenshots';
const SCHEMES: Scheme[] = ['light', 'dark'];
const DEVICES = [
  { name: 'desktop', viewport: { width: 1440, height: 900 }, touch: false },
  { name: 'tablet-landscape', viewport: { width: 1024, height: 768 }, touch: true },
  { name: 'tablet-portrait', viewport: { width: 820, height: 1180 }, touch: true },
];

for (const scheme of SCHEMES) {
  for (const [place, { name, viewport, touch }] of DEVICES.entries()) {
    test.describe(`${name}, ${scheme}`, () => {
      test.use({ viewport, hasTouch: touch, isMobile: touch });

      test('pages', async ({ page, context }) => {
        await useScheme(context, scheme);
        const shoot = (what: string) =>
          page.screenshot({ path: `${FOLDER}/${what}-${name}-${scheme}.png` });
        const rows = rowsOf(page);
        const filters = filtersOf(page);

        await page.goto('/login');
        await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
        await shoot('login');

        await page.getByLabel('Email').fill('owner@demo.test');
        await page.getByLabel('Password', { exact: true }).fill('not the password');
        await page.getByRole('button', { name: 'Sign in' }).click();
        await expect(page.getByRole('alert')).toBeVisible();
        await shoot('login-wrong');

        await signIn(page, 'owner');
        await expect(rows.nth(10)).toBeVisible();
        await shoot('stock');

        await page.getByRole('button', { name: 'View' }).click();
        await expect(page.getByRole('checkbox', { name: 'Available' })).toBeVisible();
        await shoot('stock-view');
        await page.keyboard.press('Escape');

        await filters.getByRole('button', { name: 'Store' }).click();
        await page.getByRole('listbox').getByRole('option').nth(2).click();
        await filters.getByRole('button', { name: 'Low stock' }).click();
        await expect(page).toHaveURL(/low_stock=true/);
        await settled(page);
        await shoot('stock-filtered');

        await page.getByLabel('Search stock').fill('no such product');
        await expect(page.getByText('Nothing matches')).toBeVisible();
        await shoot('stock-no-match');

        await page.getByRole('button', { name: /^Account/ }).click();
        await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible();
        await shoot('user-menu');
        await page.keyboard.press('Escape');

        await page.keyboard.press('Control+k');
        await expect(page.getByPlaceholder('Search pages and actions…')).toBeVisible();
        await shoot('palette');
        await page.keyboard.press('Escape');

        await page.getByRole('button', { name: 'Show keyboard shortcuts' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await shoot('keys');
        await page.keyboard.press('Escape');

        await page.goto('/nowhere');
        await expect(page.getByText('There is nothing at this address.')).toBeVisible();
        await shoot('not-found');
      });

      test('the till and its sales', async ({ page, context }) => {
        await useScheme(context, scheme);
        const shoot = (what: string) =>
          page.screenshot({ path: `${FOLDER}/${what}-${name}-${scheme}.png` });
        const store = await signInAndFindStore(page);
        const register = await newRegister(page, store);
        const items = await shelf(page, (scheme === 'light' ? 48 : 51) + place, 4);
        const [item, other] = items;
        if (!item || !other) throw new Error('the demo has no items');
        for (const one of items) await setStock(page, store, one, 6);
        await page.goto('/pos');
        await expect(page.getByLabel('Cash in the drawer')).toBeVisible();
        await shoot('till-open');
        await openRegister(page, store, register);
        await expect(page.getByRole('listitem').nth(10)).toBeVisible();
        await shoot('till-empty');
        for (const one of [...items, item]) await scan(page, one.sku);
        await expect(page.getByRole('textbox', { name: `Quantity of ${item.sku}` })).toHaveValue(
          '2',
        );
        await expectTotal(page, /£/);
        await shoot('till-cart');
        await page.getByRole('button', { name: `Stock of ${item.sku}` }).click();
        await expect(page.getByText('In other stores')).toBeVisible();
        await shoot('till-stock');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Register', exact: true }).click();
        await expect(page.getByRole('menuitem', { name: 'X report' })).toBeVisible();
        await shoot('till-menu');
        await page.getByRole('menuitem', { name: 'X report' }).click();
        await expect(page.getByText('Should be there', { exact: true })).toBeVisible();
        await shoot('till-x');
        await page.keyboard.press('Escape');
        await page.getByRole('textbox', { name: `Quantity of ${other.sku}` }).fill('9');
        await scan(page, 'NO-SUCH-CODE');
        await expect(page.getByText('Nothing has the code NO-SUCH-CODE.')).toBeVisible();
        await page.keyboard.press('F9');
        await expect(page.getByRole('button', { name: /^Exact cash/ })).toBeEnabled();
        await shoot('till-pay');
        await page.getByRole('textbox', { name: 'Amount' }).fill('5');
        await page.getByRole('button', { name: /^Cash £5.00/ }).click();
        await page.getByRole('textbox', { name: 'Amount' }).fill('1000');
        await shoot('till-split');
        await page.getByRole('button', { name: /^Cash £1,000.00/ }).click();
        await expect(page.getByText('Only 6 left here.')).toBeVisible();
        await expect(page.getByText(/Elsewhere: |No other store/).first()).toBeVisible();
        await shoot('till-short');
        await page.getByRole('button', { name: 'Sell 6' }).click();
        await page.getByRole('button', { name: `Change the price of ${item.sku}` }).click();
        await page.getByLabel('Price of one').fill('4.50');
        await shoot('till-price');
        await page.getByRole('button', { name: 'Set price' }).click();
        await page.keyboard.press('F9');
        await page.getByRole('textbox', { name: 'Amount' }).fill('1000');
        await page.getByRole('button', { name: /^Cash £1,000.00/ }).click();
        const dialog = page.getByRole('dialog');
        await expect(dialog.getByLabel('PIN')).toBeVisible();
        await shoot('till-approval');
        await dialog.getByLabel('Manager').selectOption({ label: 'Marcus Reid' });
        await dialog.getByLabel('PIN').fill('2468');
        await dialog.getByRole('button', { name: 'Approve and sell' }).click();
        const number = await soldNumber(page);
        await shoot('till-done');

        await scan(page, number);
        const panel = page.getByRole('region', { name: `Return from ${number}` });
        await panel.getByRole('button', { name: `One more of ${item.sku} comes back` }).click();
        await expect(panel.getByRole('button', { name: /^Give back Cash £/ })).toBeEnabled();
        await shoot('till-return');
        await panel.getByRole('button', { name: /^Give back Cash £/ }).click();
        await expect(page.getByText(/goods are back$/)).toBeVisible();
        await shoot('till-returned');

        await page.goto('/sales');
        await expect(rowsOf(page).nth(5)).toBeVisible();
        await shoot('sales');
        await scan(page, number);
        await expect(page.getByText(/^Returned by/)).toBeVisible();
        await shoot('sale');

        await page.goto('/pos');
        await page.getByRole('button', { name: 'Register', exact: true }).click();
        await page.getByRole('menuitem', { name: 'Close register' }).click();
        await page.getByLabel('Cash counted').fill('90');
        await shoot('till-close');
        await page.getByRole('dialog').getByRole('button', { name: 'Close register' }).click();
        await expect(page.getByText('Should be there', { exact: true })).toBeVisible();
        await shoot('till-z');
      });

      test('movements and adjustments', async ({ page, context }) => {
        await useScheme(context, scheme);
        const shoot = (what: string) =>
          page.screenshot({ path: `${FOLDER}/${what}-${name}-${scheme}.png` });
        await page.goto('/');
        await signIn(page, 'owner');
        const [store] = await myStores(page);
        const [item, set, many] = await shelf(page, (scheme === 'light' ? 20 : 23) + place, 3);
        if (!store || !item || !set || !many) throw new Error('the demo has no items');
        for (const one of [item, set, many]) await setStock(page, store, one, 10);
        const hoursAgo = new Date(Date.now() - 5 * 3_600_000).toISOString();
        const entry = await move(page, store, item, -2, {
          movement_type: 'WASTE',
          reason_code: 'DAMAGED',
          note: 'Fell off the top shelf while restocking',
          occurred_at: hoursAgo,
        });

        await page.goto('/inventory/movements');
        await settled(page);
        await shoot('movements');
        await filtersOf(page).getByRole('button', { name: 'Type' }).click();
        await page.getByRole('option', { name: 'Waste' }).click();
        await page.getByRole('option', { name: 'Adjustment' }).click();
        await shoot('movements-types');
        await page.goto(
          `/inventory/movements?variant_id=${item.id}&store_id=${store.id}&movement_type=WASTE`,
        );
        await settled(page);
        await shoot('movements-item');
        await page.getByRole('button', { name: 'Export' }).click();
        await expect(page.getByRole('menuitem', { name: 'CSV file' })).toBeVisible();
        await shoot('movements-export');

        await page.goto(`/inventory/movements?entry=${entry.id}`);
        await expect(page.getByText('On hand now')).toBeVisible();
        await expect(page.getByRole('link', { name: 'All movements of this item' })).toBeVisible();
        await shoot('movement-drawer');
        await page.getByRole('button', { name: 'Open adjustment' }).click();
        await expect(page.getByText(/^Posted by /)).toBeVisible();
        await shoot('adjustment-document');
        await page.getByRole('button', { name: 'Reverse…' }).click();
        await expect(page.getByRole('table', { name: 'What the reversal would do' })).toBeVisible();
        await shoot('reverse-dialog');

        await page.goto('/inventory/adjust');
        await expect(page.getByText('Which items?')).toBeVisible();
        await shoot('adjust-empty');
        const search = page.getByRole('textbox', { name: 'Add an item' });
        await search.fill(item.product_name.split(' ')[0] ?? item.sku);
        await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
        await shoot('adjust-search');
        await search.fill('');
        for (const one of [item, set, many, many]) {
          await scan(page, one.sku);
          await expect(page.getByRole('textbox', { name: `Quantity of ${one.sku}` })).toBeVisible();
        }
        await page.getByLabel(`How to adjust ${set.sku}`).selectOption('Set to');
        await page.getByRole('textbox', { name: `Quantity of ${set.sku}` }).fill('7');
        await shoot('adjust-lines');
        await scan(page, 'NO-SUCH-CODE');
        await page.getByRole('textbox', { name: `Quantity of ${item.sku}` }).fill('-99');
        await move(page, store, set, -1);
        await page.getByRole('button', { name: 'Post adjustment' }).click();
        await expect(page.getByText('10 became 9')).toBeVisible();
        await shoot('adjust-refused');
        await page.getByRole('textbox', { name: `Quantity of ${item.sku}` }).fill('-1');
        await page.getByRole('button', { name: 'Post adjustment' }).click();
        await expect(page.getByText(/^ADJ-\d+ is posted$/)).toBeVisible();
        await shoot('adjust-done');
      });

      test('purchase orders', async ({ page, context }) => {
        await useScheme(context, scheme);
        const shoot = (what: string) =>
          page.screenshot({ path: `${FOLDER}/${what}-${name}-${scheme}.png` });
        await page.goto('/');
        await signIn(page, 'owner');
        const { from: store } = await twoStores(page);
        const items = await newGoods(page, store, 3);
        const [item, second] = items;
        if (!item || !second) throw new Error('no goods');
        const vendor = await newVendor(page, items, { min_order_amount: '150.00' });
        const draft = await draftOrder(page, vendor, store, items);
        const late = await draftOrder(page, vendor, store, items, {
          expected_date: '2026-01-05',
          note: 'Ring before delivery',
        });
        await submitOrder(page, late);
        await receiveOrder(page, late, [item], 6, { unit_cost: '2.75' });
        await receiveOrder(page, late, [second], 5, {
          qty_rejected: '1',
          reject_reason: 'Cracked',
        });

        await page.goto('/purchasing/pos');
        await expect(page.getByRole('link', { name: `Open ${late.number}` })).toBeVisible();
        await shoot('orders');

        await page.goto('/purchasing/pos/new');
        await page.getByRole('button', { name: 'Submit order…' }).click();
        await expect(page.getByText('Who is it ordered of?')).toBeVisible();
        await shoot('order-new');
        await page.getByLabel('Vendor', { exact: true }).selectOption({ label: vendor.name });
        await page.getByRole('textbox', { name: 'Add an item' }).click();
        await expect(page.getByRole('option', { name: item.sku })).toBeVisible();
        await shoot('order-suggested');

        await page.goto(`/purchasing/pos/${draft.id}`);
        await page.getByRole('textbox', { name: `Quantity of ${item.sku}` }).fill('3');
        await page.getByRole('textbox', { name: `Unit cost of ${second.sku}` }).fill('two');
        await page.getByRole('button', { name: 'Save draft' }).click();
        await expect(page.getByText('An amount with at most 6 decimals.')).toBeVisible();
        await shoot('order-draft');
        await page.getByRole('textbox', { name: `Unit cost of ${second.sku}` }).fill('2.5');
        await page.getByRole('button', { name: 'Submit order…' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await shoot('order-submit');

        await page.goto(`/purchasing/pos/${late.id}`);
        const receipts = page.getByRole('region', { name: 'Receipts' });
        await expect(receipts.getByRole('article')).toHaveCount(2);
        await shoot('order');
        await receipts
          .getByRole('button', { name: /^Take back GR-/ })
          .last()
          .click();
        await expect(page.getByRole('table', { name: 'What is taken back' })).toBeVisible();
        await shoot('order-reverse');
        await page.getByRole('button', { name: 'Take back the receipt' }).click();
        await expect(receipts.getByText('Taken back', { exact: true })).toBeVisible();
        await receipts.getByRole('button', { name: /^Return to vendor, GR-/ }).click();
        await page.getByRole('textbox', { name: /^Quantity of .* that goes back$/ }).fill('9');
        await expect(page.getByText('More than was accepted.')).toBeVisible();
        await shoot('order-return');
        await page.getByRole('button', { name: 'Everything goes back' }).click();
        await page.getByRole('button', { name: 'Return to vendor', exact: true }).click();
        await expect(page.getByRole('region', { name: 'Returned to the vendor' })).toBeVisible();
        await page.getByRole('region', { name: 'Returned to the vendor' }).scrollIntoViewIfNeeded();
        await shoot('order-returned');
        await page.getByRole('button', { name: 'Close short…' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await shoot('order-close');
      });

      test('transfers', async ({ page, context }) => {
        await useScheme(context, scheme);
        const shoot = (what: string) =>
          page.screenshot({ path: `${FOLDER}/${what}-${name}-${scheme}.png` });
        await page.goto('/');
        await signIn(page, 'owner');
        const { from, to } = await twoStores(page);
        const items = await newGoods(page, from, 2);
        const [item] = items;
        if (!item) throw new Error('no goods');
        const day = new Date().toISOString().slice(0, 10);
        const { id } = await draftTransfer(page, from, to, items, 6, { expected_date: day });
        await page.goto('/inventory/transfers/new');
        await page.getByRole('button', { name: 'Pick and send' }).click();
        await expect(page.getByText('Which store receives?')).toBeVisible();
        await shoot('transfer-new');
        await page.goto(`/inventory/transfers/${id}`);
        await page.getByRole('textbox', { name: `Quantity of ${item.sku}` }).fill('12');
        await expect(page.getByText('Only 10 available.')).toBeVisible();
        await shoot('transfer-draft');
        await page.getByRole('button', { name: 'Delete draft' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await shoot('transfer-delete');

        await page.goto(`/inventory/transfers/${id}/pick`);
        const counted = page.getByRole('textbox', { name: `Counted of ${item.sku}` });
        await expect(counted).toBeVisible();
        await scan(page, 'NO-SUCH-CODE');
        await expect(page.getByText('Nothing has the code NO-SUCH-CODE.')).toBeVisible();
        await page.getByRole('button', { name: 'All picked' }).click();
        await counted.fill('7');
        await expect(page.getByText('Only 6 were asked for.')).toBeVisible();
        await shoot('transfer-pick');
        await counted.fill('5');
        await page.getByRole('button', { name: 'Send 11' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await shoot('transfer-short');
        await page.getByRole('dialog').getByRole('button', { name: 'Send 11' }).click();
        await expect(page.getByText(/is on its way$/)).toBeVisible();
        await shoot('transfer-sent');

        await page.goto('/inventory/transfers');
        await expect(page.getByRole('region', { name: 'To receive' })).toBeVisible();
        await settled(page);
        await shoot('transfers');
        await page.goto(`/inventory/transfers/${id}/receive`);
        await page.getByRole('button', { name: 'All as sent' }).click();
        await counted.fill('6');
        await page.getByRole('textbox', { name: `Damaged of ${item.sku}` }).fill('1');
        await expect(page.getByText('1 more than was sent')).toBeVisible();
        await shoot('transfer-receive');
        await page.getByRole('textbox', { name: `Counted of ${items[1]?.sku}` }).fill('2');
        await page.getByRole('button', { name: 'Receive 7' }).click();
        await expect(page.getByRole('dialog')).toContainText('More came than was sent');
        await shoot('transfer-surplus');

        await page.goto(`/inventory/transfers/${id}`);
        await expect(page.getByRole('region', { name: 'What happened' })).toBeVisible();
        await shoot('transfer');
        await page.getByRole('button', { name: 'Cancel transfer…' }).click();
        await expect(page.getByRole('table', { name: 'What goes back' })).toBeVisible();
        await shoot('transfer-cancel');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Close short…' }).click();
        await page.getByRole('button', { name: 'All lost' }).click();
        await page.getByLabel(`Returned of ${items[1]?.sku}`).fill('9');
        await expect(page.getByText('9 too many')).toBeVisible();
        await shoot('transfer-close');
      });

      test('counts', async ({ page, context }) => {
        await useScheme(context, scheme);
        const shoot = (what: string) =>
          page.screenshot({ path: `${FOLDER}/${what}-${name}-${scheme}.png` });
        await page.goto('/');
        await signIn(page, 'owner');
        const { store, session, less, moved } = await countedStore(page);
        const zone = await beginCount(page, await ownStore(page), {
          scope: 'ZONE',
          zone_name: 'Window',
        });
        await page.goto('/inventory/counts');
        await expect(page.getByRole('region', { name: 'Under way' })).toBeVisible();
        await settled(page);
        await shoot('counts');

        await page.goto('/inventory/counts/new');
        await page.getByRole('button', { name: 'Start counting' }).click();
        await expect(page.getByText('Which store?')).toBeVisible();
        await shoot('count-new');
        await page.getByLabel('Store', { exact: true }).selectOption({ label: store.name });
        await expect(page.getByText('is being counted as a whole already')).toBeVisible();
        await page.getByRole('radio', { name: 'A zone' }).check();
        await page.getByRole('combobox', { name: 'Zone' }).fill('Window');
        await shoot('count-new-blocked');

        await page.goto(`/inventory/counts/${zone.id}`);
        await expect(page.getByText('Nothing to compare yet')).toBeVisible();
        await shoot('count-draft');
        await page.goto(`/inventory/counts/${session.id}`);
        const differences = page.getByRole('table', { name: /^Differences/ });
        await expect(differences).toBeVisible();
        await shoot('count');
        await differences.getByText(moved.sku).click();
        await expect(page.getByRole('dialog')).toContainText('What was seen');
        await page
          .getByRole('dialog')
          .getByRole('button', { name: `Back room 5, recount ${moved.sku}` })
          .click();
        await shoot('count-line');
        await page.keyboard.press('Escape');
        await page.goto(`/inventory/counts/${session.id}?show=lines`);
        await page.getByRole('button', { name: `Back room 3, recount ${less.sku}` }).click();
        await shoot('count-lines');
        await page.goto(`/inventory/counts/${session.id}?show=uncounted`);
        await expect(page.getByRole('button', { name: /^None there/ })).toBeVisible();
        await shoot('count-uncounted');
        await page.getByRole('button', { name: 'Review and finalize…' }).click();
        await expect(page.getByText('Moved while they were counted')).toBeVisible();
        await page.getByRole('checkbox', { name: 'All 1' }).check();
        await page.getByLabel('Number of items to set to zero').fill('2');
        await expect(page.getByText('1 item was not counted.')).toBeVisible();
        await shoot('count-finalize');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Cancel count…' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await shoot('count-cancel');
        await page.keyboard.press('Escape');

        await see(page, session, 'NO-SUCH-CODE', 2, 'Back room');
        await page.goto(`/inventory/counts/${session.id}?show=unknown`);
        await expect(page.getByRole('table', { name: 'Codes that nobody knows' })).toBeVisible();
        await shoot('count-unknown');
        await page.getByRole('button', { name: 'Review and finalize…' }).click();
        await expect(page.getByText('1 code is not known yet')).toBeVisible();
        await shoot('count-unsettled');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Say what it is… NO-SUCH-CODE' }).click();
        await page.getByRole('textbox', { name: 'Item' }).fill('Crate');
        await expect(page.getByRole('option').first()).toBeVisible();
        await shoot('count-unknown-link');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Drop NO-SUCH-CODE' }).click();
        await page.getByRole('button', { name: 'Drop it' }).click();
        await expect(page.getByText('NO-SUCH-CODE was dropped.')).toBeVisible();

        await page.goto(`/inventory/counts/${session.id}/sheet`);
        await page.locator('input[type=file]').setInputFiles({
          name: 'sheet.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(`sku,counted\n${less.sku},7\nNO-SUCH,1\n${moved.sku},\n`),
        });
        await expect(page.getByRole('region', { name: 'What the sheet would do' })).toBeVisible();
        await shoot('count-sheet');
        await page
          .getByRole('region', { name: 'What the sheet would do' })
          .scrollIntoViewIfNeeded();
        await shoot('count-sheet-errors');

        await page.goto(`/inventory/counts/${session.id}`);
        await page.getByRole('button', { name: 'Review and finalize…' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Finalize' }).click();
        await expect(page.getByText(/is finalized: \d+ lines posted/)).toBeVisible();
        await shoot('count-finalized');
        await page.goto('/inventory');
        await expect(page.getByRole('list', { name: 'Key figures' })).toBeVisible();
        await shoot('overview');
      });

      test('settings', async ({ page, context }) => {
        await useScheme(context, scheme);
        const shoot = (what: string) =>
          page.screenshot({ path: `${FOLDER}/${what}-${name}-${scheme}.png` });
        await page.goto('/');
        await signIn(page, 'owner');

        const dialog = page.getByRole('dialog');
        await page.goto('/settings/general');
        await page.getByLabel('Over-delivery tolerance').fill('200');
        await page.getByRole('button', { name: 'Save' }).click();
        await shoot('settings-general');
        await page.getByRole('button', { name: 'Discard changes' }).click();
        await page.goto('/settings/stores');
        await settled(page);
        await shoot('settings-stores');
        await page.getByRole('table').getByRole('link').first().click();
        await expect(page.getByRole('region', { name: 'Zones' })).toBeVisible();
        await shoot('settings-store');
        await page.getByRole('region', { name: 'Zones' }).scrollIntoViewIfNeeded();
        await shoot('settings-store-places');
        for (const [path, add] of [
          ['people', 'Invite somebody'],
          ['reasons', 'New reason'],
          ['taxes', 'New tax'],
          ['tokens', 'New token'],
        ] as const) {
          await page.goto(`/settings/${path}`);
          await settled(page);
          await shoot(`settings-${path}`);
          await page.getByRole('button', { name: add }).first().click();
          await expect(dialog).toBeVisible();
          await shoot(`settings-${path}-new`);
        }
        await page.goto('/settings/people');
        await page
          .getByRole('button', { name: /^Open / })
          .first()
          .click();
        await expect(dialog.getByRole('button', { name: 'Deactivate' })).toBeVisible();
        await shoot('settings-person');
        await dialog.getByRole('button', { name: 'Deactivate' }).click();
        await expect(dialog).toContainText('signed out of this shop at once');
        await shoot('settings-person-deactivate');
        await page.goto('/settings/account');
        await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible();
        await shoot('settings-account');

        await page.goto('/settings/audit');
        await settled(page);
        await shoot('settings-audit');
        const [store] = await myStores(page);
        if (!store) throw new Error('the demo has no store');
        const code = `Cellar ${name} ${scheme} ${Date.now()}`;
        const zones = `/stores/${store.id}/zones`;
        const made = await ask(page, 'POST', zones, { name: code });
        const { id } = made.body as { id: number };
        await ask(page, 'PATCH', `${zones}/${id}`, { name: `${code}, left` });
        await ask(page, 'DELETE', `${zones}/${id}`);
        await page.goto(`/settings/audit?search=${code}&action=changed`);
        await page.getByRole('link', { name: /^Changed Zone/ }).click();
        await expect(page.getByRole('table', { name: 'What changed' })).toBeVisible();
        await shoot('settings-audit-event');
      });
    });
  }
}

import { expect, test } from '@playwright/test';
import { move, myStores, scan, setStock, shelf } from './api.ts';
import { expectNoViolations } from './axe.ts';
import { filtersOf, openAs, type Scheme, settled, useScheme } from './cast.ts';
import { beginCount, countedStore, see } from './count-shop.ts';
import { newRegister, openRegister, signInAndFindStore, soldNumber } from './register.ts';
import { draftTransfer, newGoods, twoStores } from './transfers.ts';

const SCHEMES: Scheme[] = ['light', 'dark'];

for (const scheme of SCHEMES) {
  test.describe(scheme, () => {
    test.beforeEach(({ context }) => useScheme(context, scheme));

    test('sign in', async ({ page }) => {
      await page.goto('/login');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await expect(page.getByText('Enter your password.')).toBeVisible();
      await expectNoViolations(page);
    });

    test('stock, its filters, view and empty state', async ({ page }) => {
      await openAs(page, 'owner');
      await settled(page);
      await expectNoViolations(page);

      await filtersOf(page).getByRole('button', { name: 'Store' }).click();
      await expect(page.getByRole('listbox')).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('listbox').getByRole('option').nth(1).click();
      await filtersOf(page).getByRole('button', { name: 'Low stock' }).click();
      await expect(page).toHaveURL(/low_stock=true/);
      await settled(page);
      await expectNoViolations(page);

      await page.getByRole('button', { name: 'View' }).click();
      await expect(page.getByRole('checkbox', { name: 'Available' })).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');

      await page.getByRole('searchbox', { name: 'Search stock' }).fill('no such product');
      await expect(page.getByText('Nothing matches')).toBeVisible();
      await expectNoViolations(page);
    });

    test('movements, an entry, its document and its reversal', async ({ page }) => {
      await openAs(page, 'owner');
      const [store] = await myStores(page);
      const [item] = await shelf(page, scheme === 'light' ? 14 : 15, 1);
      if (!store || !item) throw new Error('the demo has no store or no items');
      await setStock(page, store, item, 20);
      const entry = await move(page, store, item, 5, { note: 'Behind the counter' });
      await page.goto('/inventory/movements');
      await settled(page);
      await expectNoViolations(page);

      await filtersOf(page).getByRole('button', { name: 'Type' }).click();
      await page.getByRole('option', { name: 'Adjustment' }).click();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Export' }).click();
      await expect(page.getByRole('menuitem', { name: 'CSV file' })).toBeVisible();
      await expectNoViolations(page);

      await page.goto(`/inventory/movements?entry=${entry.id}`);
      await expect(page.getByText('On hand now')).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Open adjustment' }).click();
      await expect(page.getByText(/^Posted by /)).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Reverse…' }).click();
      await expect(page.getByRole('table', { name: 'What the reversal would do' })).toBeVisible();
      await expectNoViolations(page);
    });

    test('an adjustment, empty, refused, filled in and posted', async ({ page }) => {
      await openAs(page, 'owner');
      const [store] = await myStores(page);
      const [item, other] = await shelf(page, scheme === 'light' ? 16 : 17, 2);
      if (!store || !item || !other) throw new Error('the demo has no store or no items');
      await setStock(page, store, item, 3);
      await page.goto('/inventory/adjust');
      await expect(page.getByText('Which items?')).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('textbox', { name: 'Add an item' }).fill(item.sku);
      await expect(page.getByRole('option', { name: item.sku }).first()).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('option', { name: item.sku }).first().click();
      await scan(page, other.sku);
      await scan(page, 'NO-SUCH-CODE');
      await page.getByRole('textbox', { name: `Quantity of ${item.sku}` }).fill('-9');
      await page.getByRole('button', { name: 'Post adjustment' }).click();
      await expect(page.getByText('Not enough: 3 on hand.')).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('textbox', { name: `Quantity of ${item.sku}` }).fill('2');
      await page.getByRole('button', { name: 'Post adjustment' }).click();
      await expect(page.getByText(/^ADJ-\d+ is posted$/)).toBeVisible();
      await expectNoViolations(page);
    });

    test('transfers: the list, a draft, its picking, what is received, closed and cancelled', async ({
      page,
    }) => {
      await openAs(page, 'owner');
      await settled(page);
      const { from, to } = await twoStores(page);
      const items = await newGoods(page, from, 2);
      const [item] = items;
      if (!item) throw new Error('no goods');
      const day = new Date().toISOString().slice(0, 10);
      const { id } = await draftTransfer(page, from, to, items, 6, { expected_date: day });
      await page.goto('/inventory/transfers/new');
      await page.getByRole('button', { name: 'Pick and send' }).click();
      await expect(page.getByText('Which store receives?')).toBeVisible();
      await expectNoViolations(page);
      await page.goto(`/inventory/transfers/${id}`);
      await page.getByRole('textbox', { name: `Quantity of ${item.sku}` }).fill('12');
      await expect(page.getByText('Only 10 available.')).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Delete draft' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page);

      await page.goto(`/inventory/transfers/${id}/pick`);
      const counted = page.getByRole('textbox', { name: `Counted of ${item.sku}` });
      await expect(counted).toBeVisible();
      await scan(page, 'NO-SUCH-CODE');
      await expect(page.getByText('Nothing has the code NO-SUCH-CODE.')).toBeVisible();
      await page.getByRole('button', { name: 'All picked' }).click();
      await counted.fill('7');
      await expect(page.getByText('Only 6 were asked for.')).toBeVisible();
      await expectNoViolations(page);
      await counted.fill('5');
      await page.getByRole('button', { name: 'Send 11' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Send 11' }).click();
      await expect(page.getByText(/is on its way$/)).toBeVisible();
      await expectNoViolations(page);

      await page.goto('/inventory/transfers');
      await expect(page.getByRole('region', { name: 'To receive' })).toBeVisible();
      await settled(page);
      await expectNoViolations(page);
      await page.goto(`/inventory/transfers/${id}/receive`);
      await page.getByRole('button', { name: 'All as sent' }).click();
      await counted.fill('6');
      await page.getByRole('textbox', { name: `Damaged of ${item.sku}` }).fill('1');
      await expect(page.getByText('1 more than was sent')).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('textbox', { name: `Counted of ${items[1]?.sku}` }).fill('2');
      await page.getByRole('button', { name: 'Receive 7' }).click();
      await expect(page.getByRole('dialog')).toContainText('More came than was sent');
      await expectNoViolations(page);

      await page.goto(`/inventory/transfers/${id}`);
      await expect(page.getByRole('region', { name: 'What happened' })).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Cancel transfer…' }).click();
      await expect(page.getByRole('table', { name: 'What goes back' })).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Close short…' }).click();
      await page.getByRole('button', { name: 'All lost' }).click();
      await page.getByLabel(`Returned of ${items[1]?.sku}`).fill('9');
      await expect(page.getByText('9 too many')).toBeVisible();
      await expectNoViolations(page);
    });

    test('counts: the list, a new one, its document in each state, its dialogs and its sheet', async ({
      page,
    }) => {
      await openAs(page, 'owner');
      await settled(page);
      const { store, session, less, moved } = await countedStore(page);
      const dialog = page.getByRole('dialog');
      await page.goto('/inventory/counts');
      await expect(page.getByRole('region', { name: 'Under way' })).toBeVisible();
      await settled(page);
      await expectNoViolations(page);
      await page.goto('/inventory/counts/new');
      await page.getByRole('button', { name: 'Start counting' }).click();
      await expect(page.getByText('Which store?')).toBeVisible();
      await page.getByLabel('Store', { exact: true }).selectOption({ label: store.name });
      await expect(page.getByText('is being counted as a whole already')).toBeVisible();
      await page.getByRole('button', { name: 'Start counting' }).click();
      await expect(page.getByText('The whole store, a zone or a category?')).toBeVisible();
      await page.getByRole('radio', { name: 'A category' }).check();
      await expectNoViolations(page);

      const empty = await beginCount(page, store, { scope: 'ZONE', zone_name: 'Window' });
      await page.goto(`/inventory/counts/${empty.id}`);
      await expect(page.getByText('Nothing to compare yet')).toBeVisible();
      await expectNoViolations(page);
      await page.goto(`/inventory/counts/${session.id}`);
      await expect(page.getByRole('table', { name: /^Differences/ })).toBeVisible();
      await expectNoViolations(page);
      await page.getByTitle(`History of ${moved.sku}`).click();
      await dialog.getByRole('button', { name: /^Back room 5, recount / }).click();
      await dialog.getByRole('textbox').fill('x');
      await page.keyboard.press('Enter');
      await expect(dialog.getByText('A number with at most 3 decimals')).toBeVisible();
      await expectNoViolations(page);
      await page.goto(`/inventory/counts/${session.id}?show=lines`);
      await expect(page.getByRole('table', { name: 'What was counted, by SKU' })).toBeVisible();
      await expectNoViolations(page);
      await page.goto(`/inventory/counts/${session.id}?show=uncounted`);
      await expect(page.getByRole('button', { name: /^None there/ })).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Review and finalize…' }).click();
      await dialog.getByLabel('Number of items to set to zero').fill('2');
      await expect(dialog.getByText('1 item was not counted.')).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Cancel count…' }).click();
      await expect(dialog).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');

      await see(page, session, 'NO-SUCH-CODE', 2);
      await page.goto(`/inventory/counts/${session.id}?show=unknown`);
      await page.getByRole('button', { name: 'Review and finalize…' }).click();
      await expect(dialog.getByText('1 code is not known yet')).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Say what it is… NO-SUCH-CODE' }).click();
      await dialog.getByRole('textbox', { name: 'Item' }).fill(less.sku);
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('option').first().click();
      await expectNoViolations(page);
      await dialog.getByRole('button', { name: 'It is this' }).click();
      await expect(page.getByText(/^NO-SUCH-CODE is /)).toBeVisible();

      await page.goto(`/inventory/counts/${session.id}/sheet`);
      await page.locator('input[type=file]').setInputFiles({
        name: 'sheet.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`sku,counted\n${less.sku},7\nNO-SUCH,1\n`),
      });
      await expect(page.getByRole('heading', { name: 'Wrong rows' })).toBeVisible();
      await expectNoViolations(page);
      await page.goto(`/inventory/counts/${session.id}`);
      await page.getByRole('button', { name: 'Review and finalize…' }).click();
      await dialog.getByRole('button', { name: 'Finalize' }).click();
      await expect(page.getByText('1 line was left out.')).toBeVisible();
      await expectNoViolations(page);
    });

    test('the audit trail and an event', async ({ page }) => {
      await openAs(page, 'owner');
      await settled(page);
      await page.goto('/settings/audit');
      await settled(page);
      await expectNoViolations(page);
      await filtersOf(page).getByRole('button', { name: 'Action' }).click();
      await page.getByRole('option', { name: 'Signed in' }).click();
      await expect(page).toHaveURL(/action=signed_in/);
      await settled(page);
      await expectNoViolations(page);
      await page
        .getByRole('link', { name: /^Signed in/ })
        .first()
        .click();
      await expect(page.getByRole('dialog', { name: 'Event' })).toContainText('Web app');
      await expectNoViolations(page);
    });

    test('policies, stores and what they refuse', async ({ page }) => {
      await openAs(page, 'owner');
      await settled(page);
      const dialog = page.getByRole('dialog');

      await page.goto('/settings/general');
      await page.getByLabel('Over-delivery tolerance').fill('200');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('A number from 0 to 100.')).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('link', { name: 'Stores', exact: true }).click();
      await expect(dialog).toContainText('Leave without saving?');
      await expectNoViolations(page);
      await dialog.getByRole('button', { name: 'Leave without saving' }).click();
      await settled(page);
      await expectNoViolations(page);

      await page.getByRole('table').getByRole('link').first().click();
      await expect(page.getByRole('region', { name: 'Zones' })).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Delete store' }).click();
      await dialog.getByRole('button', { name: 'Delete store' }).click();
      await expect(dialog.getByRole('alert')).toBeVisible();
      await expectNoViolations(page);
    });

    test('people, reasons, taxes and tokens, with what their dialogs refuse', async ({ page }) => {
      await openAs(page, 'owner');
      await settled(page);
      const dialog = page.getByRole('dialog');
      for (const [path, add] of [
        ['people', 'Invite somebody'],
        ['reasons', 'New reason'],
        ['taxes', 'New tax'],
        ['tokens', 'New token'],
      ] as const) {
        await page.goto(`/settings/${path}`);
        await settled(page);
        await expectNoViolations(page);
        await page.getByRole('button', { name: add }).first().click();
        await dialog.getByRole('button', { name: /^(Invite|Add|Create)/ }).click();
        await expect(dialog.locator('[aria-invalid="true"]').first()).toBeVisible();
        await expectNoViolations(page);
      }
      await page.goto('/settings/people');
      await page
        .getByRole('button', { name: /^Open / })
        .first()
        .click();
      await expect(dialog.getByRole('button', { name: 'Deactivate' })).toBeVisible();
      await expectNoViolations(page);

      await page.goto('/settings/account');
      await page.getByRole('button', { name: 'Set a PIN' }).click();
      await dialog.getByRole('button', { name: 'Set a PIN' }).click();
      await expect(dialog.getByText('4 to 8 digits.')).toHaveCount(2);
      await expectNoViolations(page);
    });

    test('an invitation that is no longer open', async ({ page }) => {
      await page.goto('/invitation#nothing');
      await expect(page.getByText('This invitation is not open')).toBeVisible();
      await expectNoViolations(page);
    });

    test('the till, from its opening to a sale', async ({ page }) => {
      const store = await signInAndFindStore(page);
      const register = await newRegister(page, store);
      const [item, other] = await shelf(page, scheme === 'light' ? 46 : 47, 2);
      if (!item || !other) throw new Error('the demo has no items');
      for (const one of [item, other]) await setStock(page, store, one, 3);
      await page.goto('/pos');
      await expect(page.getByRole('heading', { name: 'Open a register' })).toBeVisible();
      await expectNoViolations(page);
      await openRegister(page, store, register);
      await expect(page.getByText('Scan the first item')).toBeVisible();
      await expectNoViolations(page);

      await scan(page, item.sku);
      await scan(page, other.sku);
      await scan(page, 'NO-SUCH-CODE');
      await page.getByRole('button', { name: `Remove ${other.sku}` }).click();
      await page.getByRole('textbox', { name: `Quantity of ${item.sku}` }).fill('0');
      await expect(page.getByText('Nothing has the code NO-SUCH-CODE.')).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('textbox', { name: `Quantity of ${item.sku}` }).fill('9');
      await page.getByRole('button', { name: `Stock of ${item.sku}` }).click();
      await expect(page.getByText('In other stores')).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Register', exact: true }).click();
      await expect(page.getByRole('menuitem', { name: 'X report' })).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('menuitem', { name: 'X report' }).click();
      await expect(page.getByText('Should be there', { exact: true })).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');

      await page.keyboard.press('F9');
      await page.getByRole('textbox', { name: 'Amount' }).fill('1');
      await page.getByRole('button', { name: /^Cash £1.00/ }).click();
      await expect(page.getByRole('list', { name: 'Paid so far' })).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('button', { name: /^Card £/ }).click();
      await expect(page.getByText('Only 3 left here.')).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Sell 3' }).click();
      await page.getByRole('button', { name: `Change the price of ${item.sku}` }).click();
      await page.getByLabel('Price of one').fill('4.50');
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Set price' }).click();
      await page.keyboard.press('F9');
      await page.getByRole('button', { name: /^Card £/ }).click();
      await expect(page.getByRole('dialog').getByLabel('PIN')).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Back to the cart' }).click();
      await page.getByRole('button', { name: `Change the price of ${item.sku}` }).click();
      await page.getByRole('button', { name: 'Usual price' }).click();
      await page.keyboard.press('F9');
      await page.getByRole('button', { name: /^Card £/ }).click();
      await soldNumber(page);
      await expectNoViolations(page);
    });

    test('the till takes goods back, the list of sales, and the closing', async ({ page }) => {
      const store = await signInAndFindStore(page);
      const register = await newRegister(page, store);
      const [item] = await shelf(page, scheme === 'light' ? 54 : 55, 1);
      if (!item) throw new Error('the demo has no items');
      await setStock(page, store, item, 3);
      await openRegister(page, store, register);
      await scan(page, item.sku);
      await page.keyboard.press('F9');
      await page.getByRole('button', { name: /^Card £/ }).click();
      const number = await soldNumber(page);
      await scan(page, number);
      const panel = page.getByRole('region', { name: `Return from ${number}` });
      await panel
        .getByRole('button', { name: /comes back$/ })
        .last()
        .click();
      await expect(panel.getByRole('button', { name: /^Give back Card £/ })).toBeEnabled();
      await expectNoViolations(page);

      await page.goto(`/sales?search=${number}`);
      await settled(page);
      await expectNoViolations(page);
      await page.getByRole('link', { name: number }).click();
      await expect(page.getByRole('button', { name: 'Void…' })).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Void…' }).click();
      await expect(page.getByLabel('Why (optional)')).toBeVisible();
      await expectNoViolations(page);

      await page.goto('/pos');
      await page.getByRole('button', { name: 'Register', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Close register' }).click();
      await page.getByLabel('Cash counted').fill('90');
      await expectNoViolations(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Close register' }).click();
      await expect(page.getByText(/missing from the drawer/)).toBeVisible();
      await expect(page.getByText('Should be there', { exact: true })).toBeVisible();
      await expectNoViolations(page);
    });

    test('menus and dialogs', async ({ page }) => {
      await openAs(page, 'owner');
      await settled(page);

      await page.getByRole('button', { name: /^Account/ }).click();
      await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');

      await page.keyboard.press('ControlOrMeta+k');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: 'Show keyboard shortcuts' }).click();
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
      await expectNoViolations(page);
    });

    test('page not found', async ({ page }) => {
      await openAs(page, 'owner');
      await page.goto('/nowhere');
      await expect(page.getByText('There is nothing at this address.')).toBeVisible();
      await expectNoViolations(page);
    });

    test('tablet, by touch', async ({ browser }) => {
      const tablet = await browser.newContext({
        viewport: { width: 820, height: 1180 },
        hasTouch: true,
        isMobile: true,
      });
      await useScheme(tablet, scheme);
      const page = await tablet.newPage();
      await openAs(page, 'staff');
      await settled(page);
      await expectNoViolations(page);
      await page.goto('/inventory/movements');
      await settled(page);
      await expectNoViolations(page);
      await page.goto('/inventory/adjust');
      await expect(page.getByText('Which items?')).toBeVisible();
      await expectNoViolations(page);
      await tablet.close();
    });
  });
}

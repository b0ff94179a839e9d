import { expect, test } from '@playwright/test';
import { ask, move, myStores, scan, setStock, shelf } from './api.ts';
import { filtersOf, rowsOf, type Scheme, settled, signIn, useScheme } from './cast.ts';

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

      test('movements and adjustments', async ({ page, context }) => {
        test.slow();
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

      test('settings', async ({ page, context }) => {
        test.slow();
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

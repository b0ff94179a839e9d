import { expect, type Locator, type Page, test } from '@playwright/test';
import { ask, made, myStores, newMark, scan } from './api.ts';
import { expectNoViolations } from './axe.ts';
import { expectColumnOnly, openAs, settled } from './cast.ts';
import { newOrder, newVendor, newWares, type Ware } from './orders.ts';

function rowOf(page: Page, { sku }: Ware): Locator {
  return page.getByRole('row').filter({ hasText: sku });
}

async function scene(page: Page, size: number) {
  await openAs(page, 'manager');
  await settled(page);
  const vendor = await newVendor(page);
  return { vendor, wares: await newWares(page, vendor, size) };
}

/** A page of a vendor shows what it shows once its items are there. */
async function openVendor(page: Page, vendor: { id: number; name: string }): Promise<void> {
  await page.goto(`/purchasing/vendors/${vendor.id}`);
  await expect(page.getByRole('heading', { name: vendor.name, level: 1 })).toBeVisible();
}

test('a vendor is made, found, changed, deactivated and deleted', async ({ page }) => {
  await openAs(page, 'manager');
  await settled(page);
  const name = `Kiln ${newMark()}`;
  await page.goto('/purchasing/vendors');
  await settled(page);
  await page.getByRole('link', { name: 'New vendor' }).click();
  await expect(page.getByRole('heading', { name: 'New vendor' })).toBeVisible();
  await page.getByRole('button', { name: 'Create vendor' }).click();
  await expect(page.getByText('Needed.')).toBeVisible();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Lead time in days').fill('x');
  await page.getByRole('button', { name: 'Create vendor' }).click();
  await expect(page.getByText('Whole days, at most 3650.')).toBeVisible();
  await page.getByLabel('Lead time in days').fill('9');
  await page.getByLabel('Minimum order').fill('150');
  await page.getByRole('button', { name: 'Create vendor' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();

  await page.getByLabel('Phone').fill('0117 496 0000');
  await page.getByRole('switch', { name: 'Active' }).press('Space');
  await expect(page.getByRole('switch', { name: 'Active' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('link', { name: 'All vendors' }).click();
  await page.getByLabel('Search vendors').fill(name);
  await expectColumnOnly(page, 'Name', name);
  await expectColumnOnly(page, 'Lead time', '9 days');
  await expectColumnOnly(page, 'Minimum order', '£150.00');
  await expectColumnOnly(page, 'Status', 'Inactive');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByLabel('Phone')).toHaveValue('0117 496 0000');
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: `Delete ${name}?` });
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText(`${name} is deleted.`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Vendors', level: 1 })).toBeVisible();
});

test('a vendor that an order names stays, and a name is given once', async ({ page }) => {
  const { vendor, wares } = await scene(page, 1);
  const [store] = await myStores(page);
  if (!store) throw new Error('managers work in no store');
  await newOrder(page, store, vendor, wares);
  await openVendor(page, vendor);
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: `Delete ${vendor.name}?` });
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(dialog).toContainText('Orders or receipts name this vendor.');
  await expectNoViolations(page);
  await page.goto('/purchasing/vendors/new');
  await page.getByLabel('Name').fill(vendor.name.toLowerCase());
  await page.getByRole('button', { name: 'Create vendor' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('Name').fill('');
});

test('what they sell is added by scan, edited in its row, and removed', async ({ page }) => {
  const { vendor, wares } = await scene(page, 2);
  const [first, second] = wares;
  if (!first || !second) throw new Error('needs two wares');
  const other = await newVendor(page);
  await openVendor(page, other);
  await expect(page.getByText('Add what they sell above')).toBeVisible();
  await scan(page, first.barcode);
  const number = page.getByRole('textbox', { name: `Their number of ${first.sku}` });
  await expect(number).toBeFocused();
  await number.fill('KC-1');
  await page.getByRole('textbox', { name: `Pack of ${first.sku}` }).fill('0');
  await expect(page.getByText('More than 0, at most 3 decimals.')).toBeVisible();
  await page.getByRole('textbox', { name: `Pack of ${first.sku}` }).fill('12');
  await page.getByRole('textbox', { name: `Last cost of ${first.sku}` }).fill('1.75');
  await page.getByRole('textbox', { name: `Last cost of ${first.sku}` }).press('Enter');
  await expect(page.getByText(`${first.sku} is saved.`)).toBeVisible();
  await expect(rowOf(page, first)).toContainText('KC-1');
  await expect(rowOf(page, first)).toContainText('£1.75');

  await page.getByRole('textbox', { name: 'Add an item' }).fill(first.sku);
  await page.getByRole('textbox', { name: 'Add an item' }).press('Enter');
  await expect(page.getByText(`${other.name} has it already.`)).toBeVisible();
  await page.getByRole('button', { name: `Remove ${first.sku}` }).click();
  await page.getByRole('button', { name: `Remove ${first.sku}?` }).click();
  await expect(page.getByText(`${first.sku} is removed.`)).toBeVisible();
  await expect(page.getByText('They sell nothing that fits this search.')).toBeVisible();

  // Somebody else changes a row that is being written on.
  await openVendor(page, vendor);
  await page.getByRole('button', { name: `Edit ${second.sku}` }).click();
  const pack = page.getByRole('textbox', { name: `Pack of ${second.sku}` });
  await pack.fill('8');
  const { body } = await ask(page, 'GET', `/purchasing/vendors/${vendor.id}/items`);
  const item = (body as { results: { id: number; sku: string }[] }).results.find(
    ({ sku }) => sku === second.sku,
  );
  const { status } = await ask(
    page,
    'PATCH',
    `/purchasing/vendors/${vendor.id}/items/${item?.id}`,
    { last_cost: '3.00' },
  );
  expect(status).toBe(200);
  await pack.press('Enter');
  await expect(page.getByText('Somebody else changed this meanwhile')).toBeVisible();
  await expect(pack).toHaveValue('8');
  await pack.press('Enter');
  await expect(page.getByText(`${second.sku} is saved.`)).toBeVisible();
  await expect(rowOf(page, second)).toContainText('£3.00');
});

test('the scorecard says what came of what was ordered, and leads to the open orders', async ({
  page,
}) => {
  const { vendor, wares } = await scene(page, 1);
  const [store] = await myStores(page);
  const [ware] = wares;
  if (!store || !ware) throw new Error('needs a store and a ware');
  const order = await newOrder(page, store, vendor, wares);
  await made(page, `/purchasing/pos/${order.id}/receive`, {
    delivery_note: `S-${ware.sku}`,
    lines: [{ variant_id: ware.id, qty_received: '8', qty_rejected: '2' }],
  });
  const open = await newOrder(page, store, vendor, wares);
  await openVendor(page, vendor);
  const card = page.getByRole('region', { name: 'How well they deliver' });
  await expect(card).toContainText('2 rejected, 8 accepted');
  await expect(card).toContainText('20%');
  await expect(card).toContainText('£16.00');
  await card.getByRole('link', { name: '1 open' }).click();
  await expect(page.getByRole('heading', { name: 'Purchase orders', level: 1 })).toBeVisible();
  await expectColumnOnly(page, 'Number', open.number);
});

test('a price list is looked at against the old costs, then applied as a whole', async ({
  page,
}) => {
  const { vendor, wares } = await scene(page, 2);
  const [first, second] = wares;
  if (!first || !second) throw new Error('needs two wares');
  await openVendor(page, vendor);
  await page.getByRole('link', { name: 'Import a price list' }).click();
  await expect(page.getByRole('heading', { name: `Price list of ${vendor.name}` })).toBeVisible();
  const file = (rows: string[], name = `${first.sku}.csv`) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(['sku,vendor sku,cost', ...rows].join('\n')),
  });
  const box = page.locator('input[type="file"]');
  const preview = page.getByRole('region', { name: 'Row by row' }).getByRole('row');
  await box.setInputFiles(file([`${first.sku},${first.vendorSku},2.20`, 'NO-SUCH-SKU,X,1.00']));
  await expect(page.getByRole('heading', { name: 'Wrong rows' })).toBeVisible();
  await expect(page.getByText('Put right what is wrong first')).toBeVisible();
  await expectNoViolations(page);
  await box.setInputFiles(
    file([`${first.sku},${first.vendorSku},2.20`, `${second.sku},${second.vendorSku},1.90`]),
  );
  await expect(preview.filter({ hasText: first.sku })).toContainText('+10%');
  await expect(preview.filter({ hasText: second.sku })).toContainText('−5%');
  await expect(preview.filter({ hasText: first.sku })).toContainText('£2.00');
  await page.getByRole('button', { name: 'Apply 2 changes' }).click();
  await expect(page.getByText('The price list is applied')).toBeVisible();
  await expect(page.getByText('of which dearer 1 and cheaper 1')).toBeVisible();
  await page.getByRole('link', { name: 'To the vendor', exact: true }).click();
  await expect(rowOf(page, first)).toContainText('£2.20');
  await expect(rowOf(page, second)).toContainText('£1.90');

  await page.getByRole('link', { name: 'Import a price list' }).click();
  await box.setInputFiles(
    file([`${first.sku},${first.vendorSku},2.20`, `${second.sku},${second.vendorSku},1.90`]),
  );
  await expect(page.getByText('This file was applied before')).toBeVisible();
});

test('staff see vendors without what is for managers', async ({ page }) => {
  await openAs(page, 'staff');
  await settled(page);
  await page.goto('/purchasing/vendors?search=Kiln%20%26%20Clay');
  await expectColumnOnly(page, 'Name', 'Kiln & Clay');
  await expect(page.getByRole('link', { name: 'New vendor' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Kiln & Clay', exact: true }).click();
  await expect(page.getByText('Vendors are kept by managers.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete' })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: 'Last cost per unit' })).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`no accessibility violations on the pages of vendors, ${scheme}`, async ({ page }) => {
    await page.addInitScript(
      (value) => localStorage.setItem('mantine-color-scheme-value', value),
      scheme,
    );
    const { vendor, wares } = await scene(page, 2);
    const [first] = wares;
    if (!first) throw new Error('needs a ware');
    await page.goto('/purchasing/vendors');
    await expect(page.getByRole('link', { name: 'New vendor' })).toBeVisible();
    await settled(page);
    await expectNoViolations(page);
    await page.goto('/purchasing/vendors/new');
    await page.getByRole('button', { name: 'Create vendor' }).click();
    await expect(page.getByText('Needed.')).toBeVisible();
    await expectNoViolations(page);
    await openVendor(page, vendor);
    await page.getByRole('button', { name: `Edit ${first.sku}` }).click();
    await expect(page.getByRole('textbox', { name: `Their number of ${first.sku}` })).toBeFocused();
    await expectNoViolations(page);
    await page.goto(`/purchasing/vendors/${vendor.id}/prices`);
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
    await expectNoViolations(page);
  });
}

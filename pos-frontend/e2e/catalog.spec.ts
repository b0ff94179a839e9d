import { expect, type Locator, type Page, test } from '@playwright/test';
import { ask, scan } from './api.ts';
import { expectNoViolations } from './axe.ts';
import { expectColumn, openAs, rowsOf, type Scheme, settled, useScheme } from './cast.ts';

/** A word that no other run of these tests has used. */
function unique(): string {
  return `T${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`.toUpperCase();
}

async function openCatalog(page: Page, person: 'manager' | 'staff' = 'manager'): Promise<void> {
  await openAs(page, person);
  await page.getByRole('link', { name: 'Catalogue' }).first().click();
  await expect(page.getByRole('heading', { name: 'Catalogue', level: 1 })).toBeVisible();
  await settled(page);
}

function box(page: Page | Locator, label: string | RegExp): Locator {
  return page.getByRole('textbox', { name: label });
}

/** Makes a product through the page and leaves it open. */
async function makeProduct(page: Page, name: string, sku: string): Promise<void> {
  await page.getByRole('link', { name: 'New product' }).click();
  await box(page, 'Name').first().fill(name);
  await box(page, 'SKU').fill(sku);
  await box(page, /^Price/).fill('4.50');
  await page.getByRole('button', { name: 'Create product' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

async function offerFile(page: Page, name: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose a(nother)? file$/ }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

test('a product is made, renamed, found and priced', async ({ page }) => {
  const sku = unique();
  await openCatalog(page);
  await makeProduct(page, `Mug ${sku}`, sku);

  await box(page, 'Name').fill(`Cup ${sku}`);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('heading', { name: `Cup ${sku}`, level: 1 })).toBeVisible();

  await page.getByRole('button', { name: `Edit ${sku}` }).click();
  const dialog = page.getByRole('region', { name: /^(Variant |New variant)/ }).last();
  await box(dialog, /^Price/).fill('5,25');
  await box(dialog, 'Variant name').fill('Blue');
  await dialog.getByRole('button', { name: 'Save variant' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: sku })).toContainText('£5.25');

  await page.getByRole('link', { name: 'Catalogue' }).first().click();
  await page.getByRole('searchbox', { name: 'Search products' }).fill(`cup ${sku}`);
  await expectColumn(page, 'Product', (texts) => expect(texts).toEqual([`Cup ${sku}`]));
});

test('what is wrong is said at its field, and a taken SKU by its owner', async ({ page }) => {
  const sku = unique();
  await openCatalog(page);
  await makeProduct(page, `Pot ${sku}`, sku);
  await page.getByRole('button', { name: 'Add variant' }).click();
  const dialog = page.getByRole('region', { name: /^(Variant |New variant)/ }).last();
  await box(dialog, /^Price/).fill('cheap');
  await dialog.getByRole('button', { name: 'Add variant' }).click();
  await expect(dialog.getByText('This is needed.')).toBeVisible();
  await expect(dialog.getByText('Give an amount such as 4.50.')).toBeVisible();
  await box(dialog, 'SKU').fill(sku.toLowerCase());
  await box(dialog, /^Price/).fill('1');
  await dialog.getByRole('button', { name: 'Add variant' }).click();
  await expect(dialog.getByText(/has the SKU/)).toBeVisible();
});

test('a barcode comes by the scanner, and the till finds the item by it', async ({ page }) => {
  const sku = unique();
  const code = `29${Date.now().toString().slice(-9)}1`;
  await openCatalog(page);
  await makeProduct(page, `Jar ${sku}`, sku);
  await page.getByRole('button', { name: `Edit ${sku}` }).click();
  const dialog = page.getByRole('region', { name: /^(Variant |New variant)/ }).last();
  await expect(box(dialog, 'SKU')).toHaveValue(sku);
  // The cursor stands in the price; the scan is a barcode all the same.
  await box(dialog, /^Price/).click();
  await scan(page, code);
  await expect(dialog.getByRole('list', { name: 'Barcodes' })).toContainText(code);
  await expect(box(dialog, /^Price/)).toHaveValue('4.50');
  await scan(page, code);
  await expect(dialog.getByText(`${code} is there already.`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Save variant' }).click();
  await expect(page.getByRole('row').filter({ hasText: sku })).toContainText(code);

  await page.goto('/catalog');
  await settled(page);
  await scan(page, code);
  await expectColumn(page, 'Product', (texts) => expect(texts).toEqual([`Jar ${sku}`]));
});

test('an edit of something that changed meanwhile is told, and kept', async ({ page }) => {
  const sku = unique();
  await openCatalog(page);
  await makeProduct(page, `Tin ${sku}`, sku);
  await box(page, 'Description').fill('Holds tea');
  const id = new URL(page.url()).pathname.split('/').at(-1);
  await ask(page, 'PATCH', `/catalog/products/${id}`, { name: `Box ${sku}` });
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Somebody else changed this meanwhile')).toBeVisible();
  await expect(page.getByText(/They changed: Name/)).toBeVisible();
  await expect(box(page, 'Description')).toHaveValue('Holds tea');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Somebody else changed this meanwhile')).toBeHidden();
  await expect(page.getByRole('heading', { name: `Box ${sku}`, level: 1 })).toBeVisible();
});

test('unsaved changes are not lost by a click', async ({ page }) => {
  const sku = unique();
  await openCatalog(page);
  await makeProduct(page, `Lid ${sku}`, sku);
  await box(page, 'Description').fill('Fits');
  await page.getByRole('link', { name: 'Catalogue' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Leave without saving?' });
  await dialog.getByRole('button', { name: 'Stay' }).click();
  await expect(box(page, 'Description')).toHaveValue('Fits');
  await page.getByRole('link', { name: 'Catalogue' }).first().click();
  await dialog.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Catalogue', level: 1 })).toBeVisible();
});

test('a file with errors is corrected, looked at, imported, and changes nothing again', async ({
  page,
}) => {
  const sku = unique();
  await openCatalog(page);
  await page.getByRole('link', { name: 'Import' }).click();
  const header = 'sku;product_name;category;price;opening_qty\n';
  const good = `${sku}-1;Soap ${sku};Bath ${sku};2,50;4\n`;
  await offerFile(page, 'soap.csv', `${header}${good}${sku}-2;Sponge ${sku};;dear;1\n`);
  const errors = page.getByRole('region', { name: 'Wrong rows' });
  await expect(errors).toContainText("'dear' is no number.");
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();

  await offerFile(page, 'soap.csv', `${header}${good}${sku}-2;Sponge ${sku};;1,75;1\n`);
  await expect(errors).toBeHidden();
  await page.getByRole('combobox', { name: 'Store of the opening stock' }).click();
  await page.getByRole('option').first().click();
  await expect(page.getByText(/stock of 2 items/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Rows', exact: true })).toContainText(
    `Category: Bath ${sku}`,
  );
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('The file was imported')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/Opening stock was posted as ADJ-\d+/)).toBeVisible();
  // The job stands in the address: whoever comes back finds what came of it.
  await expect(page).toHaveURL(/\/catalog\/import\?job=\d+/);
  await page.reload();
  await expect(page.getByText('2 new, 0 changed, 0 unchanged.')).toBeVisible();

  await offerFile(page, 'again.csv', `${header}${good}`);
  await expect(page.getByRole('region', { name: 'Rows', exact: true })).toContainText('Unchanged');
  await page.getByRole('link', { name: 'Catalogue' }).first().click();
  await page.getByRole('searchbox', { name: 'Search products' }).fill(sku);
  await expect(rowsOf(page)).toHaveCount(2);
});

test('a large file shows how far it is, and goes on when the page is left', async ({ page }) => {
  const sku = unique();
  await openCatalog(page);
  await page.getByRole('link', { name: 'Import' }).click();
  const rows = Array.from({ length: 8_000 }, (_, n) => `${sku}-${n},Thing ${n} ${sku},1.50`);
  await offerFile(page, 'things.csv', `sku,product_name,price\n${rows.join('\n')}\n`);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const work = page.getByRole('region', { name: 'Importing things.csv' });
  await expect(work.getByText(/of 8,000 rows/)).toBeVisible();
  await expectNoViolations(page);
  await page
    .getByRole('link', { name: /^Stock/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Stock', level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('The file was imported')).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('8000 new, 0 changed, 0 unchanged.')).toBeVisible();
});

test('a number that could be two is asked about', async ({ page }) => {
  const sku = unique();
  await openCatalog(page);
  await page.getByRole('link', { name: 'Import' }).click();
  await offerFile(page, 'x.csv', `sku;product_name;price\n${sku};Thing;1,234\n`);
  await expect(page.getByText(/Which character parts the decimals/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Decimals parted by' }).click();
  await page.getByRole('option', { name: 'Comma: 1,50' }).click();
  await expect(page.getByRole('region', { name: 'Rows', exact: true })).toContainText('1.234');
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeEnabled();
});

test('the filtered catalogue is exported as a file', async ({ page }) => {
  const sku = unique();
  await openCatalog(page);
  await makeProduct(page, `Cap ${sku}`, sku);
  await page.goto(`/catalog?search=${sku}`);
  await expectColumn(page, 'Product', (texts) => expect(texts).toEqual([`Cap ${sku}`]));
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV file' }).click();
  const stream = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  const lines = Buffer.concat(parts).toString().trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(`${sku},Cap ${sku}`);
});

test('staff read the catalogue, without cost and without a way to change it', async ({ page }) => {
  await openCatalog(page, 'staff');
  await expect(page.getByRole('link', { name: 'New product' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Import' })).toBeHidden();
  await rowsOf(page).first().getByRole('link').click();
  await expect(page.getByText('Only managers and owners change the catalogue.')).toBeVisible();
  await expect(box(page, 'Name')).toBeDisabled();
  await expect(page.getByRole('columnheader', { name: 'Price' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Cost' })).toBeHidden();
  await page.goto('/catalog/import');
  await expect(page.getByText('Only managers and owners change the catalogue.')).toBeVisible();
});

for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
  test(`nothing stands in the way of anybody, ${scheme}`, async ({ page, context }) => {
    await useScheme(context, scheme);
    await openCatalog(page);
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Categories' }).click();
    await expect(page.getByRole('dialog', { name: 'Categories' })).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await rowsOf(page).first().getByRole('link').click();
    await page
      .getByRole('button', { name: /^Edit / })
      .first()
      .click();
    await expect(page.getByRole('region', { name: /^Variant / })).toBeVisible();
    await expectNoViolations(page);
  });

  test(`nothing stands in the way of who imports, ${scheme}`, async ({ page, context }) => {
    await useScheme(context, scheme);
    await openCatalog(page);
    await page.goto('/catalog/import');
    await offerFile(page, 'x.csv', 'sku;product_name;price\nA;Thing;1,234\nB;;x\n');
    await expect(page.getByRole('region', { name: 'Wrong rows' })).toBeVisible();
    await expectNoViolations(page);
    await page.goto('/catalog/products/new');
    await page.getByRole('button', { name: 'Create product' }).click();
    await expect(page.getByText('This is needed.').first()).toBeVisible();
    await expectNoViolations(page);
  });
}

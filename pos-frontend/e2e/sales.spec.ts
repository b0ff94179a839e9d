import { expect, type Page, test } from '@playwright/test';
import { onHand, scan, setStock, shelf } from './api.ts';
import { expectColumn, expectColumnOnly, filtersOf, openAs, rowsOf, settled } from './cast.ts';
import { freshTill, quantity, soldNumber } from './register.ts';

/** Two of an item from a shelf of its own, sold for exact cash at a till of its own. */
async function sellTwo(page: Page, number: number) {
  const { store, register } = await freshTill(page);
  const [item] = await shelf(page, number, 1);
  if (!item) throw new Error('the demo has no such shelf');
  await setStock(page, store, item, 10);
  await scan(page, item.sku);
  await scan(page, item.sku);
  await expect(quantity(page, item.sku)).toHaveValue('2');
  await page.keyboard.press('F9');
  await page.getByRole('button', { name: /^Exact cash/ }).click();
  return { store, register, item, sale: await soldNumber(page) };
}

test('a sale is on top of the list, and its document says all of it', async ({ page }) => {
  const { store, register, item, sale } = await sellTwo(page, 42);
  await page.goto(`/sales?search=${sale}`);
  await expectColumn(page, 'Number', (texts) => expect(texts).toEqual([sale]));
  await expectColumnOnly(page, 'Store', store.code);
  await expectColumnOnly(page, 'Till', register.code);
  await expectColumnOnly(page, 'Status', 'Completed');
  await page.getByRole('link', { name: sale }).click();
  const drawer = page.getByRole('dialog', { name: 'Sale' });
  await expect(drawer).toContainText(item.sku);
  await expect(drawer).toContainText(/Sold by /);
  await expect(drawer).toContainText('Cash');
  await drawer.getByRole('link', { name: 'Show its movements in the ledger' }).click();
  await expectColumnOnly(page, 'Document', sale);
});

test('filters live in the address, the list goes on by cursor, and exports', async ({ page }) => {
  await openAs(page, 'owner');
  await settled(page);
  await page.goto('/sales?page_size=25');
  await expect(rowsOf(page).nth(24)).toBeVisible();
  const newest = await rowsOf(page).first().innerText();
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/cursor=/);
  await expect(rowsOf(page).first()).not.toHaveText(newest);

  await page.goto('/sales');
  await filtersOf(page).getByRole('button', { name: 'Store' }).click();
  await page.getByRole('listbox').getByRole('option').nth(2).click();
  await expect(page).toHaveURL(/store_id=\d+/);
  await filtersOf(page).getByRole('button', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Completed' }).click();
  await expect(page).toHaveURL(/status=COMPLETED/);
  await page.keyboard.press('Escape');
  await expectColumnOnly(page, 'Status', 'Completed');
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('menuitem', { name: 'CSV file' })).toHaveAttribute(
    'href',
    /\/api\/v1\/pos\/sales\?.*status=COMPLETED.*format=csv/,
  );
});

test('a receipt scanned in the list opens its sale, and goods come back from there', async ({
  page,
}) => {
  const { store, item, sale } = await sellTwo(page, 43);
  await page.goto('/sales');
  await settled(page);
  await scan(page, sale);
  const drawer = page.getByRole('dialog', { name: 'Sale' });
  await expect(drawer.getByRole('heading', { name: sale })).toBeVisible();
  await drawer.getByRole('link', { name: 'Return…' }).click();
  const panel = page.getByRole('region', { name: `Return from ${sale}` });
  await expect(panel).toBeVisible();
  await panel.getByRole('button', { name: `One more of ${item.sku} comes back` }).click();
  await panel.getByRole('button', { name: /^Give back Cash £/ }).click();
  await expect(page.getByText(/goods are back$/)).toBeVisible();
  expect(await onHand(page, store, item)).toBe(9);

  await page.goto(`/sales?search=${sale}`);
  await expectColumnOnly(page, 'Status', 'Partly returned');
  await page.getByRole('link', { name: sale }).click();
  await expect(drawer.getByRole('region', { name: 'Returns' })).toContainText('Completed');
  await expect(drawer).toContainText('1 came back');
  // What has come back in part is not voided any more.
  await expect(drawer.getByRole('button', { name: 'Void…' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await scan(page, 'NO-SUCH-RECEIPT');
  await expect(page.getByText('No receipt has the number NO-SUCH-RECEIPT.')).toBeVisible();
});

test('a sale is voided whole, and stays in the list', async ({ page }) => {
  const { store, item, sale } = await sellTwo(page, 44);
  expect(await onHand(page, store, item)).toBe(8);
  await page.goto(`/sales?search=${sale}`);
  await page.getByRole('link', { name: sale }).click();
  await page.getByRole('button', { name: 'Void…' }).click();
  const dialog = page.getByRole('dialog', { name: `Void ${sale}` });
  await dialog.getByLabel('Why (optional)').fill('Rung up twice');
  await dialog.getByRole('button', { name: 'Void the sale' }).click();
  await expect(page.getByText(`${sale} is voided`)).toBeVisible();
  const drawer = page.getByRole('dialog', { name: 'Sale' });
  await expect(drawer).toContainText('Voided by');
  await expect(drawer).toContainText('Rung up twice');
  expect(await onHand(page, store, item)).toBe(10);
  await page.keyboard.press('Escape');
  await expectColumnOnly(page, 'Status', 'Voided');
});

test('a receipt is printed on its own, 80 mm wide, and is there as a file', async ({ page }) => {
  const { sale } = await sellTwo(page, 45);
  await page.goto(`/sales?search=${sale}`);
  await page.getByRole('link', { name: sale }).click();
  const drawer = page.getByRole('dialog', { name: 'Sale' });
  const href = await drawer.getByRole('link', { name: 'PDF' }).getAttribute('href');
  const file = await page.request.get(href ?? '');
  expect(file.headers()['content-type']).toContain('application/pdf');

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const receipt = page.getByRole('article', { name: `Receipt ${sale}` });
  await expect(receipt).toBeVisible();
  await expect(drawer).toBeHidden();
  const box = await receipt.boundingBox();
  expect(box?.width).toBeLessThanOrEqual(303); // 80 mm
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(drawer).toBeVisible();
});

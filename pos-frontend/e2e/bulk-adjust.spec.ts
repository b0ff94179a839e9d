import { expect, type Page, test } from '@playwright/test';
import { myStores, onHand, setStock, shelf } from './api.ts';
import { expectNoViolations } from './axe.ts';
import { openAs, type Scheme, useScheme } from './cast.ts';

async function openBulk(page: Page): Promise<void> {
  await openAs(page, 'manager');
  await page.getByRole('link', { name: 'Adjust stock' }).first().click();
  await page.getByRole('link', { name: 'From a file' }).click();
  await expect(page.getByRole('heading', { name: 'Adjust from a file', level: 1 })).toBeVisible();
}

async function offer(page: Page, content: string, name = 'counted.csv'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose a(nother)? file$/ }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

test('a file is corrected, looked at, applied, refused a second time, and reversed', async ({
  page,
}) => {
  await openBulk(page);
  const [store] = await myStores(page);
  const [first, second] = await shelf(page, 61, 2);
  if (!store || !first || !second) throw new Error('the demo has too little');
  await setStock(page, store, first, 8);
  await setStock(page, store, second, 3);
  await page.getByRole('combobox', { name: 'Store' }).selectOption(String(store.id));

  // Unlike any other run's file: the same one is refused.
  const mark = Date.now().toString(36);
  const wrong = `sku;change;counted;note\n${first.sku};-2;;${mark}\n${second.sku};;many;\nNONE;1;;\n`;
  await offer(page, wrong);
  const errors = page.getByRole('region', { name: 'Wrong rows' });
  await expect(errors).toContainText("'many' is no number.");
  await expect(errors).toContainText('There is no item NONE.');
  const apply = page.getByRole('button', { name: /^Apply \d+ change/ });
  await expect(apply).toBeDisabled();

  const right = `sku;change;counted;note\n${first.sku};-2;;${mark}\n${second.sku};;7,5;\n`;
  await offer(page, right);
  await expect(errors).toBeHidden();
  const rows = page.getByRole('region', { name: 'Rows', exact: true }).getByRole('row');
  await expect(rows.nth(1).getByRole('cell')).toHaveText([
    '2',
    'Changed',
    /./,
    '8',
    '−2',
    '6',
    mark,
  ]);
  await expect(rows.nth(2).getByRole('cell')).toHaveText([
    '3',
    'Changed',
    /./,
    '3',
    '+4.5',
    '7.5',
    '',
  ]);
  await page.getByRole('button', { name: 'Apply 2 changes' }).click();
  await expect(page.getByText(/^ADJ-\d+ was posted$/)).toBeVisible({ timeout: 60_000 });
  expect(await onHand(page, store, first)).toBe(6);
  expect(await onHand(page, store, second)).toBe(7.5);
  // Found again after leaving.
  await page.reload();
  await expect(page.getByText(/^ADJ-\d+ was posted$/)).toBeVisible();

  await offer(page, right);
  await expect(page.getByText(/This very file was applied to this store already/)).toBeVisible();
  await expect(apply).toBeDisabled();

  await page.goBack();
  await page.getByRole('button', { name: 'Reverse', exact: true }).click();
  await page.getByRole('button', { name: 'Reverse all of it' }).click();
  await expect(page.getByText(/^ADJ-\d+ was taken back by ADJ-\d+\.$/)).toBeVisible();
  expect(await onHand(page, store, first)).toBe(8);
  expect(await onHand(page, store, second)).toBe(3);
});

test('what the file does not tell is asked, and the answer is taken', async ({ page }) => {
  await openBulk(page);
  const [item] = await shelf(page, 62, 1);
  if (!item) throw new Error('the demo has too little');
  await offer(page, `Artikel;Menge\n${item.sku};1,234\n`);
  await expect(page.getByText(/Which column is the SKU or the barcode/)).toBeVisible();
  await expect(page.getByText(/is it a change or what was counted/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Artikel is' }).click();
  await page.getByRole('option', { name: 'SKU' }).click();
  await page.getByRole('combobox', { name: 'Menge is' }).click();
  await page.getByRole('option', { name: 'Counted quantity' }).click();
  await expect(page.getByText(/Which character parts the decimals/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Decimals parted by' }).click();
  await page.getByRole('option', { name: 'Comma: 1,50' }).click();
  await expect(page.getByRole('region', { name: 'Rows', exact: true })).toContainText('1.234');
  await expect(page.getByRole('button', { name: 'Apply 1 change' })).toBeEnabled();
});

for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
  test(`nothing stands in the way of who adjusts from a file, ${scheme}`, async ({
    page,
    context,
  }) => {
    await useScheme(context, scheme);
    await openBulk(page);
    await expectNoViolations(page);
    const [item] = await shelf(page, 63, 1);
    await offer(page, `sku;counted\n${item?.sku};4\nNONE;x\n`);
    await expect(page.getByRole('region', { name: 'Wrong rows' })).toBeVisible();
    await expectNoViolations(page);
  });
}

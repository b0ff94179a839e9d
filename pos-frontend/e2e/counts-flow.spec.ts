import { expect, test } from '@playwright/test';
import { move, onHand, scan } from './api.ts';
import { expectNoViolations } from './axe.ts';
import { openAs, settled } from './cast.ts';
import { ownStore } from './count-shop.ts';
import { newGoods } from './transfers.ts';

test('a store is counted from end to end: begun, scanned offline and on, looked over, finalized', async ({
  page,
  context,
}) => {
  await openAs(page, 'owner');
  await settled(page);
  const store = await ownStore(page);
  const [full, short, unseen] = await newGoods(page, store, 3);
  if (!full || !short || !unseen) throw new Error('three items were made');
  // Sold before the count.
  await move(page, store, short, -4);

  await page.goto('/inventory/counts');
  await page.getByRole('link', { name: 'New count' }).first().click();
  await page.getByLabel('Store', { exact: true }).selectOption({ label: store.name });
  await page.getByRole('radio', { name: 'The whole store' }).check();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Start counting' }).click();

  await expect(page.getByText('Scan the first item')).toBeVisible();
  await expect(page.getByText(/0 of 3 items seen/)).toBeVisible();
  for (let time = 0; time < 4; time += 1) await scan(page, full.barcode);
  await expect(page.getByText(`${full.name}: 4 counted`, { exact: true })).toBeAttached();
  await expect(page.getByText('All saved')).toBeVisible();
  await context.setOffline(true);
  for (let time = 0; time < 6; time += 1) await scan(page, full.barcode);
  for (let time = 0; time < 5; time += 1) await scan(page, short.sku);
  await expect(page.getByText(/^11 scans wait, since /)).toBeVisible();
  await expectNoViolations(page);
  await context.setOffline(false);
  await expect(page.getByText('All saved')).toBeVisible();
  // Sold after its last scan: it stays sold.
  await move(page, store, full, -1);

  await page.getByRole('link', { name: /^Back to CNT-/ }).click();
  await expect(page.getByText('2 of 3 items seen')).toBeVisible();
  const differences = page.getByRole('table', { name: /^Differences/ });
  await expect(differences.getByRole('row').filter({ hasText: short.sku })).toContainText('−1');
  await page.getByRole('button', { name: 'Review and finalize…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Number of items to set to zero').fill('1');
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Finalize' }).click();
  await expect(page.getByText(/^CNT-\d+ is finalized/)).toBeVisible();
  await expectNoViolations(page);

  expect(await onHand(page, store, full)).toBe(9);
  expect(await onHand(page, store, short)).toBe(5);
  expect(await onHand(page, store, unseen)).toBe(0);
});

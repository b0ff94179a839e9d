import { expect, test } from '@playwright/test';
import { settled } from './cast.ts';

test('a whole visit without a mouse', async ({ page }) => {
  await page.goto('/');
  // The email field has the focus when the page appears.
  await expect(page.getByLabel('Email')).toBeFocused();
  await page.keyboard.type('owner@demo.test');
  await page.keyboard.press('Tab');
  await page.keyboard.type('onhand-demo-shop');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/inventory\/stock$/);
  await settled(page);

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search stock' })).toBeFocused();

  // On to the store filter, and its first store.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Store' }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?store_id=\d+$/);
  await settled(page);

  // Low stock by way of the palette, which keeps no store.
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('low');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?low_stock=true$/);
  await settled(page);

  await page.getByRole('columnheader', { name: 'Available' }).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ordering=available/);

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('sign out');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/login$/);
});

test('the first Tab offers to skip the navigation', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByLabel('Email')).toBeFocused();
  await page.keyboard.type('staff@demo.test');
  await page.keyboard.press('Tab');
  await page.keyboard.type('onhand-demo-shop');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/inventory\/stock$/);
  await page.reload();
  await settled(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

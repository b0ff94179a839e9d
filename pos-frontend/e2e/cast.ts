import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

const PASSWORD = 'onhand-demo-shop';

type Person = 'owner' | 'manager' | 'staff' | 'outsider';

/** Fills in the form that is shown and waits until the app lets the person in. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.getByLabel('Email').fill(`${person}@demo.test`);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Stock', level: 1 })).toBeVisible();
}

/** Opens an address as that person, by way of the sign-in page. */
export async function openAs(page: Page, person: Person, path = '/'): Promise<void> {
  await page.goto(path);
  await signIn(page, person);
}

export function filtersOf(page: Page): Locator {
  return page.getByRole('group', { name: 'Filters' });
}

/** The rows of the list, without its header. */
export function rowsOf(page: Page): Locator {
  return page.getByRole('table').locator('tbody').getByRole('row');
}

/** The list shows the answer to its present question, not to an earlier one. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('table')).toHaveAttribute('aria-busy', 'false');
}

/** The texts of one column, from top to bottom, found by its heading. */
export async function columnOf(page: Page, name: string): Promise<string[]> {
  const headers = await page.getByRole('columnheader').allInnerTexts();
  const at = headers.findIndex((header) => header.trim() === name);
  return rowsOf(page)
    .locator(`td:nth-child(${at + 1})`)
    .allInnerTexts();
}

export type Scheme = 'light' | 'dark';

/** The choice that the app keeps on the device, made before it starts. */
export async function useScheme(context: BrowserContext, scheme: Scheme): Promise<void> {
  await context.addInitScript(
    (value) => localStorage.setItem('mantine-color-scheme-value', value),
    scheme,
  );
}

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

/** The list has an answer to show. After a change of the address, ask for what that answer must hold. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('table')).toHaveAttribute('aria-busy', 'false');
}

/** The texts of one column, from top to bottom, found by its heading. */
export async function columnOf(page: Page, name: string): Promise<string[]> {
  const headers = await page.getByRole('columnheader').allInnerTexts();
  const at = headers.findIndex((header) => header.trim() === name);
  if (at < 0) throw new Error(`No column "${name}" among: ${headers.join(', ')}`);
  return rowsOf(page)
    .locator(`td:nth-child(${at + 1})`)
    .allInnerTexts();
}

/**
 * A column comes to hold what it must. It is read again until it does: the address changes before the
 * list asks, so for a moment a list that is settled is the one from before.
 */
export async function expectColumn(
  page: Page,
  name: string,
  check: (texts: string[]) => void,
): Promise<void> {
  await expect(async () => {
    const texts = await columnOf(page, name);
    expect(texts).not.toHaveLength(0);
    check(texts);
  }).toPass();
}

/** Every row of a column comes to hold one of these. */
export async function expectColumnOnly(page: Page, name: string, ...allowed: string[]) {
  await expectColumn(page, name, (texts) => {
    for (const text of texts) expect(allowed).toContain(text);
  });
}

export type Scheme = 'light' | 'dark';

/** The choice that the app keeps on the device, made before it starts. */
export async function useScheme(context: BrowserContext, scheme: Scheme): Promise<void> {
  await context.addInitScript(
    (value) => localStorage.setItem('mantine-color-scheme-value', value),
    scheme,
  );
}

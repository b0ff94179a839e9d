import { expect, type Locator, type Page } from '@playwright/test';
import { ask, myStores } from './api.ts';
import { openAs, settled } from './cast.ts';

interface Store {
  id: number;
  code: string;
  name: string;
}

export interface Register {
  id: number;
  code: string;
  name: string;
}

let made = 0;

/** A register that no other test stands at. Only owners and managers can make one. */
export async function newRegister(page: Page, store: Store): Promise<Register> {
  made += 1;
  const code = `E${process.pid.toString(36)}${made}${Date.now().toString(36).slice(-4)}`.slice(
    0,
    12,
  );
  const { status, body } = await ask(page, 'POST', `/stores/${store.id}/registers`, {
    code: code.toUpperCase(),
    name: `Test till ${code}`,
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return body as Register;
}

/** The first store of the person who signs in. */
export async function signInAndFindStore(
  page: Page,
  person: 'owner' | 'manager' | 'staff' = 'owner',
): Promise<Store> {
  await openAs(page, person);
  await settled(page);
  const [store] = await myStores(page);
  if (!store) throw new Error(`${person} works in no store`);
  return store;
}

/** Opens the register by way of the page, with that much in its drawer. */
export async function openRegister(
  page: Page,
  store: Store,
  register: Register,
  float = '100',
): Promise<void> {
  await page.goto('/pos');
  await expect(page.getByRole('heading', { name: 'Open a register' })).toBeVisible();
  const stores = page.getByLabel('Store');
  if ((await stores.count()) > 0) await stores.selectOption(String(store.id));
  await page.getByRole('button', { name: register.name }).click();
  await page.getByLabel('Cash in the drawer').fill(float);
  await page.getByRole('button', { name: 'Open register' }).click();
  await expect(search(page)).toBeVisible();
}

/** A till of its own, open and empty. */
export async function freshTill(page: Page): Promise<{ store: Store; register: Register }> {
  const store = await signInAndFindStore(page);
  const register = await newRegister(page, store);
  await openRegister(page, store, register);
  return { store, register };
}

export function search(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Search products' });
}

export function cart(page: Page): Locator {
  return page.getByRole('region', { name: 'Cart' });
}

export function lineOf(page: Page, sku: string): Locator {
  return cart(page).getByRole('listitem').filter({ hasText: sku });
}

export function quantity(page: Page, sku: string): Locator {
  return page.getByRole('textbox', { name: `Quantity of ${sku}` });
}

/** What the cart comes to, once the server has said so of the cart as it stands. */
export async function expectTotal(page: Page, total: string | RegExp): Promise<void> {
  const shown = cart(page).getByRole('status', { name: 'Total' });
  await expect(shown).toHaveAttribute('aria-busy', 'false');
  await expect(shown.locator('strong')).toHaveText(total);
}

/** The number of the sale that was just made. */
export async function soldNumber(page: Page): Promise<string> {
  const title = page.getByText(/ is sold$/);
  await expect(title).toBeVisible();
  return (await title.innerText()).replace(/ is sold$/, '');
}

/** A browser that shows what the targets of the design say, in the words of its report. */
export function report(what: string, scans: number, actions: number): void {
  process.stdout.write(`TARGET ${what}: ${scans} scan(s) + ${actions} action(s)\n`);
}

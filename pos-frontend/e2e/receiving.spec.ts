import { expect, type Locator, type Page, test } from '@playwright/test';
import { ask, myStores, onHand, scan } from './api.ts';
import { expectNoViolations } from './axe.ts';
import { openAs, settled } from './cast.ts';
import { newOrder, newVendor, newWares, orderOf, type Ware } from './orders.ts';
import { report } from './register.ts';

function acceptedOf(page: Page, { sku }: Ware): Locator {
  return page.getByRole('textbox', { name: `Accepted of ${sku}` });
}

function rowOf(page: Page, { sku }: Ware): Locator {
  return page.getByRole('row').filter({ hasText: sku });
}

function noteOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Delivery note' });
}

async function scene(page: Page, size: number) {
  await openAs(page, 'owner');
  await settled(page);
  const [store] = await myStores(page);
  if (!store) throw new Error('the owner works in no store');
  const vendor = await newVendor(page);
  const wares = await newWares(page, vendor, size);
  const [first, second] = wares;
  if (!first) throw new Error('needs a ware');
  const order = await newOrder(page, store, vendor, wares);
  return { store, vendor, wares, first, second: second ?? first, order };
}

async function openStation(page: Page, order: { id: number; number: string }): Promise<void> {
  await page.goto(`/purchasing/pos/${order.id}/receive`);
  await expect(page.getByRole('heading', { name: `Receive ${order.number}` })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Scan or type a code' })).toBeFocused();
}

test('an order is received by scanner in two parts, by unit, by pack and by the vendor’s number', async ({
  page,
}) => {
  const { store, first, second, order } = await scene(page, 2);
  await openStation(page, order);
  for (const code of [first.barcode, first.sku, first.vendorSku]) await scan(page, code);
  await expect(acceptedOf(page, first)).toHaveValue('8');
  await expect(rowOf(page, first)).toContainText('2 missing');
  await page.getByText('Pack per scan').click();
  await scan(page, second.barcode);
  await expect(acceptedOf(page, second)).toHaveValue('6');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(acceptedOf(page, second)).toHaveValue('');
  await page.getByText('Unit per scan').click();
  await scan(page, 'NO-SUCH-CODE-8');
  await expect(page.getByText('Nothing has the code NO-SUCH-CODE-8.')).toBeVisible();
  await expect(page.getByText('Stays on order: 12 on 2 lines.')).toBeVisible();

  await page.reload();
  await expect(acceptedOf(page, first)).toHaveValue('8');
  await expect(page.getByText('Nothing has the code NO-SUCH-CODE-8.')).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss NO-SUCH-CODE-8' }).click();

  await page.getByRole('button', { name: 'Post 8' }).click();
  await expect(page.getByText('Type or scan the number on the delivery note.')).toBeVisible();
  await expect(noteOf(page)).toBeFocused();
  // With the cursor in the box the paper's barcode is the note, and goods are still goods.
  await scan(page, first.barcode);
  await expect(acceptedOf(page, first)).toHaveValue('9');
  await noteOf(page).focus();
  await scan(page, `NOTE-${first.sku}`);
  await expect(noteOf(page)).toHaveValue(`NOTE-${first.sku}`);
  await page.getByRole('button', { name: 'Post 9' }).click();
  await expect(page.getByText('Taken in: 9')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Still to come' })).toContainText(second.sku);
  expect(await onHand(page, store, first)).toBe(9);

  await page.getByRole('button', { name: 'Receive more' }).click();
  await expect(acceptedOf(page, first)).toHaveValue('');
  await page.getByRole('textbox', { name: `Rejected of ${second.sku}` }).fill('1');
  await page.getByRole('textbox', { name: `Why ${second.sku} is rejected` }).fill('Chipped');
  await page.getByRole('textbox', { name: `Unit cost of ${second.sku}` }).fill('2.10');
  await page.getByRole('button', { name: 'All arrived' }).click();
  await expect(acceptedOf(page, first)).toHaveValue('1');
  await expect(acceptedOf(page, second)).toHaveValue('9');
  await expect(rowOf(page, second)).toContainText('£0.10 more each (5%)');
  await noteOf(page).fill(`NOTE-2-${first.sku}`);
  await noteOf(page).press('Enter');
  await expect(page.getByText(`${order.number} is received`)).toBeVisible();
  expect(await onHand(page, store, second)).toBe(9);
  const received = await orderOf(page, order.id);
  expect(received.status).toBe('RECEIVED');
  expect(received.lines.map(({ qty_rejected }) => Number(qty_rejected))).toEqual([0, 1]);
  const { body } = await ask(page, 'GET', `/purchasing/receipts/${received.receipts[1]?.id}`);
  expect((body as { lines: object[] }).lines[1]).toMatchObject({
    unit_cost: '2.100000',
    reject_reason: 'Chipped',
  });
});

test('a whole order: four actions at most', async ({ page }) => {
  const { store, first, order } = await scene(page, 3);
  await page.goto(`/purchasing/pos/${order.id}`);
  const receive = page.getByRole('link', { name: 'Receive', exact: true });
  await expect(receive).toBeVisible();
  let actions = 0;
  const act = async (deed: () => Promise<unknown>) => {
    await deed();
    actions += 1;
  };
  await act(() => receive.click());
  await expect(page.getByRole('heading', { name: `Receive ${order.number}` })).toBeVisible();
  await act(() => page.getByRole('button', { name: 'All arrived' }).click());
  await expect(noteOf(page)).toBeFocused();
  await act(() => page.keyboard.type(`ALL-${first.sku}`));
  await act(() => page.getByRole('button', { name: 'Post 30' }).click());
  await expect(page.getByText(`${order.number} is received`)).toBeVisible();
  expect(await onHand(page, store, first)).toBe(10);
  report('receive a whole order', 0, actions);
  expect(actions).toBeLessThanOrEqual(4);
});

test('by keyboard alone', async ({ page }) => {
  const { first, order } = await scene(page, 1);
  await openStation(page, order);
  await page.keyboard.type(first.sku, { delay: 60 });
  await page.keyboard.press('Enter');
  await expect(acceptedOf(page, first)).toHaveValue('1');
  await acceptedOf(page, first).focus();
  await page.keyboard.press('ArrowUp');
  await expect(acceptedOf(page, first)).toHaveValue('2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Scan or type a code' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(noteOf(page)).toBeFocused();
  await page.keyboard.type(`KEYS-${first.sku}`, { delay: 60 });
  await page.keyboard.press('Enter');
  await expect(page.getByText('Taken in: 2')).toBeVisible();
  await expect(page.getByRole('link', { name: 'All orders' })).toBeFocused();
});

test('a note that was received before is told, with the way to its order', async ({ page }) => {
  const { store, vendor, wares, first, order } = await scene(page, 1);
  const other = await newOrder(page, store, vendor, wares);
  const note = `DN-${first.sku}`;
  const { status } = await ask(page, 'POST', `/purchasing/pos/${other.id}/receive`, {
    delivery_note: note,
    all: true,
  });
  expect(status).toBe(200);
  await openStation(page, order);
  await scan(page, first.barcode);
  await noteOf(page).fill(note.toLowerCase());
  await noteOf(page).press('Enter');
  await expect(page.getByRole('alert')).toContainText(`of ${other.number}.`);
  await expect(noteOf(page)).toBeFocused();
  await expectNoViolations(page);
  await noteOf(page).fill(`${note}-2`);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await noteOf(page).press('Enter');
  await expect(page.getByText('Taken in: 1')).toBeVisible();
});

test('more than was ordered takes a manager and a reason', async ({ page, browser }) => {
  await openAs(page, 'staff');
  await settled(page);
  const [store] = await myStores(page);
  if (!store) throw new Error('staff work in no store');
  const office = await browser.newContext();
  const boss = await office.newPage();
  await openAs(boss, 'owner', new URL(page.url()).origin);
  await settled(boss);
  const owner = (await ask(boss, 'GET', '/auth/me')).body as { name: string };
  const vendor = await newVendor(boss);
  const [first] = await newWares(boss, vendor, 1);
  if (!first) throw new Error('needs a ware');
  const order = await newOrder(boss, store, vendor, [first]);
  await office.close();
  await openStation(page, order);
  await expect(page.getByRole('textbox', { name: `Unit cost of ${first.sku}` })).toHaveCount(0);
  await acceptedOf(page, first).fill('13');
  await expect(rowOf(page, first)).toContainText('3 more than is to come');
  await noteOf(page).fill(`OVER-${first.sku}`);
  await noteOf(page).press('Enter');
  const dialog = page.getByRole('dialog', {
    name: 'A manager approves what came beyond the order',
  });
  await expect(dialog).toContainText(`${first.sku}: 13 accepted, 10 to come`);
  await expect(dialog.getByLabel('Manager')).toBeVisible();
  await expectNoViolations(page);
  await dialog.getByLabel('Manager').selectOption({ label: owner.name });
  await dialog.getByLabel('PIN').fill('9999');
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  await expect(dialog).toContainText('Say why.');
  await dialog.getByLabel('Why is it taken in?').fill('A gift');
  await dialog.getByLabel('PIN').fill('9999');
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  await expect(dialog).toContainText('That is not right');
  await dialog.getByLabel('PIN').fill('1357');
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText(`${order.number} is received`)).toBeVisible();
  expect(await onHand(page, store, first)).toBe(13);
});

test('two receive at once: the second sees what is left, and keeps the count', async ({ page }) => {
  const { store, first, order } = await scene(page, 1);
  await openStation(page, order);
  await acceptedOf(page, first).fill('8');
  await noteOf(page).fill(`SECOND-${first.sku}`);
  const { status } = await ask(page, 'POST', `/purchasing/pos/${order.id}/receive`, {
    delivery_note: `FIRST-${first.sku}`,
    lines: [{ variant_id: first.id, qty_received: '7' }],
  });
  expect(status).toBe(200);
  await noteOf(page).press('Enter');
  await expect(rowOf(page, first)).toContainText(
    'Received elsewhere meanwhile: 3 are still to come.',
  );
  await expect(acceptedOf(page, first)).toHaveValue('8');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Count 3' }).click();
  await page.getByRole('button', { name: 'Post 3' }).click();
  await expect(page.getByText(`${order.number} is received`)).toBeVisible();
  expect(await onHand(page, store, first)).toBe(10);
});

test('a lost answer is asked for by the same key, and receives once', async ({ page }) => {
  const { store, first, order } = await scene(page, 1);
  await openStation(page, order);
  await acceptedOf(page, first).fill('4');
  await noteOf(page).fill(`LOST-${first.sku}`);
  const keys: (string | undefined)[] = [];
  let lose = true;
  await page.route(`**/api/v1/purchasing/pos/${order.id}/receive`, async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    if (!lose) return route.fallback();
    // It is carried out, but nobody hears of it.
    if (keys.length === 1) await route.fetch();
    return route.abort('connectionreset');
  });
  await noteOf(page).press('Enter');
  await expect(page.getByText('Checking what happened')).toBeVisible();
  await expect(page.getByText('It is not known whether this was saved')).toBeVisible();
  await page.reload();
  await expect(page.getByText('It is not known whether this was saved')).toBeVisible();
  lose = false;
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText('Taken in: 4')).toBeVisible();
  expect(new Set(keys).size).toBe(1);
  expect(await onHand(page, store, first)).toBe(4);
});

test('what cannot be received says why', async ({ page }) => {
  const { store, vendor, wares, order } = await scene(page, 1);
  const { body } = await ask(page, 'POST', '/purchasing/pos', {
    store_id: store.id,
    vendor_id: vendor.id,
    lines: wares.map(({ id }) => ({ variant_id: id, qty_ordered: '1', unit_cost: '2' })),
  });
  await page.goto(`/purchasing/pos/${(body as { id: number }).id}/receive`);
  await expect(page.getByText('Not ordered yet')).toBeVisible();
  await ask(page, 'POST', `/purchasing/pos/${order.id}/cancel`, {});
  await page.goto(`/purchasing/pos/${order.id}/receive`);
  await expect(page.getByText(`Nothing of ${order.number} is left to receive`)).toBeVisible();
  await expectNoViolations(page);
  await page.goto('/purchasing/pos/99999999/receive');
  await expect(page.getByText('This does not exist, or it belongs to someone else.')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`no accessibility violations while receiving, ${scheme}`, async ({ page }) => {
    await page.addInitScript(
      (value) => localStorage.setItem('mantine-color-scheme-value', value),
      scheme,
    );
    const { first, second, order } = await scene(page, 2);
    await openStation(page, order);
    await expectNoViolations(page);
    await scan(page, first.barcode);
    await acceptedOf(page, second).fill('12');
    await page.getByRole('textbox', { name: `Rejected of ${first.sku}` }).fill('1');
    await page.getByRole('textbox', { name: `Unit cost of ${first.sku}` }).fill('1.90');
    await scan(page, 'NO-SUCH-CODE-9');
    await expect(page.getByText('Nothing has the code NO-SUCH-CODE-9.')).toBeVisible();
    await page.getByRole('button', { name: 'Post 13' }).click();
    await expectNoViolations(page);
    await noteOf(page).fill(`AXE-${first.sku}`);
    await noteOf(page).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'More came than was ordered' });
    await expect(dialog.getByLabel('Why is it taken in?')).toBeFocused();
    await expectNoViolations(page);
    await dialog.getByLabel('Why is it taken in?').fill('A gift');
    await dialog.getByRole('button', { name: 'Take it in' }).click();
    await expect(page.getByText('Taken in: 13')).toBeVisible();
    await expectNoViolations(page);
  });
}

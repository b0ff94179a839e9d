import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { ask, move, onHand, scan } from './api.ts';
import { columnOf, expectColumn, filtersOf, openAs, settled } from './cast.ts';
import { beginCount, countedStore, ownStore, see } from './count-shop.ts';
import { newCategoryCount } from './counts.ts';
import { type Goods, newGoods, type Place } from './transfers.ts';

async function asOwner(page: Page): Promise<void> {
  await openAs(page, 'owner');
  await settled(page);
}

function rowOf(page: Page, { sku }: Goods): Locator {
  return page.getByRole('row').filter({ hasText: sku });
}

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog');
}

/** Fourth of its table: beside it stands a table of zones. */
function differencesOf(page: Page): Promise<string[]> {
  const table = page.getByRole('table', { name: /^Differences/ });
  return table.locator('tbody td:nth-child(4)').allInnerTexts();
}

async function finalizing(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Review and finalize…' }).click();
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('This cannot be taken back');
  return dialog;
}

test('a count is begun from the list by keyboard, and a second full one is blocked beforehand', async ({
  page,
}) => {
  await asOwner(page);
  const store = await ownStore(page);
  await newGoods(page, store, 2);
  await page.goto('/inventory/counts');
  await settled(page);
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: 'New count' })).toBeVisible();
  await page.getByRole('button', { name: 'Start counting' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Which store?')).toBeVisible();
  await page.getByLabel('Store', { exact: true }).selectOption({ label: store.name });
  await page.getByRole('radio', { name: 'The whole store' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(`2 items are on the stock list of ${store.name}.`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/inventory\/counts\/\d+\/scan$/);
  const [id] = /\d+/.exec(new URL(page.url()).pathname) ?? [];

  await page.goto('/inventory/counts/new');
  await page.getByLabel('Store', { exact: true }).selectOption({ label: store.name });
  await expect(page.getByText(`${store.name} is being counted as a whole already`)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'The whole store' })).toBeDisabled();
  await page.getByRole('radio', { name: 'A zone' }).check();
  await page.getByRole('button', { name: 'Start counting' }).click();
  await expect(page.getByText('Which zone?')).toBeVisible();
  await page.getByRole('combobox', { name: 'Zone' }).fill('Window');
  await page.getByRole('button', { name: 'Start counting' }).click();
  await expect(page).toHaveURL(/\/inventory\/counts\/\d+\/scan$/);

  await page.goto('/inventory/counts/new');
  await page.getByLabel('Store', { exact: true }).selectOption({ label: store.name });
  await page.getByRole('link', { name: /^Open CNT-/ }).click();
  await expect(page).toHaveURL(new RegExp(`/inventory/counts/${id}$`));
  await expect(page.getByRole('listitem').filter({ hasText: 'Draft' })).toHaveAttribute(
    'aria-current',
    'step',
  );
});

test('who was slower is told which count is in the way', async ({ page }) => {
  await asOwner(page);
  const store = await ownStore(page);
  await page.goto('/inventory/counts/new');
  await page.getByLabel('Store', { exact: true }).selectOption({ label: store.name });
  await page.getByRole('radio', { name: 'The whole store' }).check();
  // The page has asked already, and hears of nothing until it asks again.
  await page.route('**/inventory/counts?*', (route) => route.abort());
  const { number } = await beginCount(page, store);
  await page.getByRole('button', { name: 'Start counting' }).click();
  await expect(page.getByText(`${number} was begun a moment ago.`)).toBeVisible();
  await expect(page.getByRole('link', { name: `Open ${number}` })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'The whole store' })).toBeDisabled();
});

test('differences are sorted by value; a manager accepts what moved, and types what to zero', async ({
  page,
}) => {
  await asOwner(page);
  const scene = await countedStore(page);
  const { store, session, same, more, less, moved, none, unseen } = scene;
  await page.goto('/inventory/counts');
  await expect(page.getByRole('region', { name: 'Under way' })).toBeVisible();
  await page.goto(`/inventory/counts?store_id=${store.id}`);
  await expectColumn(page, 'Number', (numbers) => expect(numbers).toEqual([session.number]));
  await page.getByRole('link', { name: `Open ${session.number}` }).click();

  const differences = page.getByRole('table', { name: /^Differences/ });
  await expect(differences).toBeVisible();
  expect(await differencesOf(page)).toEqual(['−10', '−3', '+2', '−1', '0']);
  await expect(rowOf(page, none)).toContainText('Confirmed none');
  await expect(rowOf(page, same)).toContainText('As expected');
  await expect(rowOf(page, moved)).toContainText('Moved while counted');
  await expect(page.getByText('1 line moved while it was counted')).toBeVisible();
  await page.getByRole('button', { name: 'Needs a yes' }).click();
  await expect.poll(() => differencesOf(page)).toEqual(['−1']);

  let dialog = await finalizing(page);
  const plan = dialog.getByRole('list', { name: 'What will happen' });
  await expect(plan).toContainText('3 lines are set right');
  await expect(plan).toContainText('1 line is left out, and stays as it is');
  await expect(plan).toContainText('1 item that nobody saw stays as it is');
  await dialog.getByRole('checkbox', { name: `Accept ${moved.sku} although it moved` }).check();
  await expect(plan).toContainText('4 lines are set right');
  await expect(plan).not.toContainText('left out');
  const zero = dialog.getByLabel('Number of items to set to zero');
  await zero.fill('2');
  await expect(
    dialog.getByText('1 item was not counted. Type 1, or leave it empty.'),
  ).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Finalize' })).toBeDisabled();

  // Nothing is done by looking; on reopening, nobody has said yes to anything.
  await dialog.getByRole('button', { name: 'Go on counting' }).click();
  dialog = await finalizing(page);
  await expect(dialog.getByRole('checkbox', { name: /^Accept/ })).not.toBeChecked();
  await dialog.getByRole('checkbox', { name: 'All 1' }).check();
  await dialog.getByLabel('Number of items to set to zero').fill('1');
  await expect(dialog.getByRole('list', { name: 'What will happen' })).toContainText(
    '1 item that nobody saw is set to zero',
  );
  await dialog.getByRole('button', { name: 'Finalize' }).click();
  await expect(page.getByText(`${session.number} is finalized: 6 lines posted.`)).toBeVisible();
  await expect(rowOf(page, moved)).toContainText('Set right');
  for (const [item, left] of [
    [same, 10],
    [more, 12],
    [less, 7],
    [moved, 8],
    [none, 0],
    [unseen, 0],
  ] as const) {
    expect(await onHand(page, store, item)).toBe(left);
  }

  // "Why?" leads to what was posted, and from there back.
  await page.getByRole('button', { name: 'All' }).click();
  await rowOf(page, less).getByRole('link', { name: 'Set right' }).click();
  await expect(page.getByRole('heading', { name: 'Movements', level: 1 })).toBeVisible();
  await expectColumn(page, 'Type', (texts) => expect(texts).toEqual(['Count']));
  await page.getByRole('link', { name: new RegExp(`^${session.number}`) }).click();
  await page.getByRole('link', { name: 'Open count' }).click();
  await expect(page).toHaveURL(new RegExp(`/inventory/counts/${session.id}$`));

  await page.goto(`/inventory/counts?store_id=${store.id}`);
  await settled(page);
  await expectColumn(page, 'Accuracy', (texts) => expect(texts).toHaveLength(1));
  expect(await columnOf(page, 'Missing')).toEqual(['−24']);
  expect(await columnOf(page, 'Surplus')).toEqual(['+2']);
});

test('what a manager does not accept is left out, and nothing else waits for it', async ({
  page,
}) => {
  await asOwner(page);
  const { store, session, moved, less } = await countedStore(page);
  await page.goto(`/inventory/counts/${session.id}`);
  const dialog = await finalizing(page);
  await dialog.getByRole('button', { name: 'Finalize' }).click();
  await expect(page.getByText(/is finalized: 4 lines posted\.$/)).toBeVisible();
  await expect(rowOf(page, moved)).toContainText('Left out: it moved');
  await expect(page.getByText('1 line was left out.')).toBeVisible();
  expect(await onHand(page, store, moved)).toBe(9);
  expect(await onHand(page, store, less)).toBe(7);
  await expect(page.getByRole('button', { name: 'Review and finalize…' })).toHaveCount(0);
});

test('a zone is counted afresh, and the history of a line says who saw what', async ({ page }) => {
  await asOwner(page);
  const { session, less, moved, unseen } = await countedStore(page);
  await page.goto(`/inventory/counts/${session.id}?show=lines`);
  await page.getByRole('button', { name: `Back room 3, recount ${less.sku}` }).click();
  const field = page.getByRole('textbox', { name: `Counted of ${less.sku}, Back room` });
  await expect(field).toBeFocused();
  await field.fill('-1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A number with at most 3 decimals, without a minus.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('button', { name: `Back room 3, recount ${less.sku}` }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await field.fill('6');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: `Back room 6, recount ${less.sku}` }),
  ).toBeVisible();
  await expect(rowOf(page, less)).toContainText('10');

  await rowOf(page, less).getByTitle(`History of ${less.sku}`).click();
  const drawer = dialogOf(page);
  await expect(drawer.getByRole('listitem')).toHaveCount(3);
  await expect(drawer.getByRole('listitem').first()).toContainText('Counted afresh');
  await expect(drawer.getByRole('listitem').last()).toContainText('+4');
  await page.keyboard.press('Escape');

  // A line that moved is recounted in its drawer, and asks for no yes any more.
  await page.goto(`/inventory/counts/${session.id}`);
  await rowOf(page, moved).getByTitle(`History of ${moved.sku}`).click();
  await expect(drawer.getByText(/so nobody can tell what was on the shelf/)).toBeVisible();
  for (const [zone, before, now] of [
    ['Shop floor', 3, 3],
    ['Back room', 5, 6],
  ] as const) {
    await drawer.getByRole('button', { name: `${zone} ${before}, recount ${moved.sku}` }).click();
    await drawer.getByRole('textbox').fill(String(now));
    await drawer.getByRole('button', { name: /^Save the recount/ }).click();
    await expect(
      drawer.getByRole('button', { name: `${zone} ${now}, recount ${moved.sku}` }),
    ).toBeVisible();
  }
  await expect(drawer).not.toContainText('Moved while counted');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, moved)).toContainText('As expected');

  // What nobody saw can be confirmed to be none, without a scan.
  await page.getByRole('link', { name: 'Not seen 1' }).click();
  await page.getByRole('button', { name: `None there: ${unseen.sku}` }).click();
  await expect(page.getByText('Everything was seen')).toBeVisible();
});

test('unknown codes stand in the way until each is settled', async ({ page }) => {
  await asOwner(page);
  const store = await ownStore(page);
  const [item] = await newGoods(page, store, 1);
  if (!item) throw new Error('no goods');
  const session = await beginCount(page, store);
  await see(page, session, item, 4);
  await see(page, session, 'SMUDGED-CODE', 6);
  await see(page, session, 'FOREIGN-CODE', 1);
  await page.goto(`/inventory/counts/${session.id}`);
  const dialog = await finalizing(page);
  await expect(dialog).toContainText('2 codes are not known yet');
  await expect(dialog.getByRole('button', { name: 'Finalize' })).toBeDisabled();
  await dialog.getByRole('link', { name: 'Show them' }).click();

  await page.getByRole('button', { name: 'Say what it is… SMUDGED-CODE' }).click();
  await expect(dialog.getByRole('button', { name: 'It is this' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Item' }).fill(item.sku);
  await page.getByRole('option', { name: item.sku }).click();
  await dialog.getByRole('button', { name: 'It is this' }).click();
  await expect(page.getByText(`SMUDGED-CODE is ${item.sku}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Drop FOREIGN-CODE' }).click();
  await dialog.getByRole('button', { name: 'Drop it' }).click();
  await expect(page.getByText('FOREIGN-CODE was dropped.')).toBeVisible();
  await page.getByRole('link', { name: /^Differences/ }).click();
  await expect(rowOf(page, item)).toContainText('As expected');
  await (await finalizing(page)).getByRole('button', { name: 'Finalize' }).click();
  await expect(page.getByText(/is finalized: 1 line posted\.$/)).toBeVisible();
});

test('a cancelled count posts nothing', async ({ page }) => {
  await asOwner(page);
  const { store, session, less } = await countedStore(page);
  await page.goto(`/inventory/counts/${session.id}`);
  await page.getByRole('button', { name: 'Cancel count…' }).click();
  await expect(dialogOf(page)).toContainText('5 counted lines come to nothing.');
  await dialogOf(page).getByRole('button', { name: 'Cancel the count' }).click();
  await expect(
    page.getByText(`${session.number} was cancelled. No stock has changed.`),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Continue counting' })).toHaveCount(0);
  expect(await onHand(page, store, less)).toBe(10);
});

test('what was seen in another zone needs a manager who says that this is all', async ({
  page,
}) => {
  await asOwner(page);
  const store = await ownStore(page);
  const [item] = await newGoods(page, store, 1);
  if (!item) throw new Error('no goods');
  const other = await beginCount(page, store, { scope: 'ZONE', zone_name: 'Back room' });
  await see(page, other, item, 2, 'Back room');
  const session = await beginCount(page, store, { scope: 'ZONE', zone_name: 'Window' });
  await see(page, session, item, 7, 'Window');
  await page.goto(`/inventory/counts/${session.id}`);
  await expect(rowOf(page, item)).toContainText('Seen in another zone');
  const dialog = await finalizing(page);
  await expect(dialog.getByLabel('Number of items to set to zero')).toHaveCount(0);
  await dialog.getByRole('checkbox', { name: `This is all there is of ${item.sku}` }).check();
  await dialog.getByRole('button', { name: 'Finalize' }).click();
  await expect(page.getByText(/is finalized: 1 line posted\.$/)).toBeVisible();
  expect(await onHand(page, store, item)).toBe(7);
});

test('staff count blind, and are told that a manager has to say yes', async ({ page, browser }) => {
  await asOwner(page);
  const staff = await browser.newPage();
  await openAs(staff, 'staff');
  await settled(staff);
  const me = (await ask(staff, 'GET', '/auth/me')).body as { stores: Place[] };
  const [store] = me.stores;
  if (!store) throw new Error('the staff works nowhere');
  const goods = await newGoods(page, store, 2);
  const [item, moved] = goods;
  if (!item || !moved) throw new Error('no goods');
  const session = await newCategoryCount(page, store, goods);
  await see(page, session, item, 4);
  await see(page, session, moved, 3);
  await move(page, store, moved, -1);
  await see(page, session, moved, 6);

  await staff.goto(`/inventory/counts/${session.id}`);
  await expect(staff.getByText('You count blind:')).toBeVisible();
  await expect(staff.getByRole('link', { name: /^Differences/ })).toHaveCount(0);
  await expect(staff.getByRole('columnheader', { name: 'Expected' })).toHaveCount(0);
  await staff.getByRole('button', { name: 'Review and finalize…' }).click();
  const dialog = dialogOf(staff);
  await expect(dialog).toContainText('Let a manager look first');
  await expect(dialog.getByRole('checkbox')).toHaveCount(0);
  // The server refuses it to whoever asks without the page.
  const asked = { accept_moved: [moved.id] };
  const { status } = await ask(staff, 'POST', `/inventory/counts/${session.id}/finalize`, asked);
  expect(status).toBe(403);
  await dialog.getByRole('button', { name: 'Finalize' }).click();
  await expect(staff.getByText(/is finalized: 1 line posted\.$/)).toBeVisible();
  await expect(rowOf(staff, moved)).toContainText('Left out: it moved');
  expect(await onHand(staff, store, item)).toBe(4);
  expect(await onHand(staff, store, moved)).toBe(9);
  await staff.close();
});

test('a sheet goes out blind, comes back wrong, and then right', async ({ page }) => {
  await asOwner(page);
  const store = await ownStore(page);
  const [item, other] = await newGoods(page, store, 2);
  if (!item || !other) throw new Error('no goods');
  const session = await beginCount(page, store);
  await page.goto(`/inventory/counts/${session.id}`);
  await page.getByRole('link', { name: 'Count sheet' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV file, Without what is expected' }).click();
  const sheet = await readFile(await (await download).path(), 'utf8');
  expect(sheet).toContain(item.sku);
  expect(sheet.split('\n')[0]?.toLowerCase()).not.toContain('expected');

  const choose = (rows: string) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'back.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`SKU,Counted\n${rows}\n`),
    });
  await choose(`${item.sku},8\nNO-SUCH-SKU,2`);
  await expect(page.getByRole('table').filter({ hasText: 'NO-SUCH-SKU' }).last()).toBeVisible();
  await expect(page.getByText('Set the wrong rows right in the file')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Set 1 item' })).toBeDisabled();
  await choose(`${item.sku},8\n${other.sku},`);
  await page.getByRole('combobox', { name: 'Zone of the sheet' }).fill('Back room');
  await page.getByRole('button', { name: 'Set 1 item' }).click();
  await expect(page.getByText('1 item of back.csv was taken down.')).toBeVisible();
  await page.getByRole('link', { name: `Back to ${session.number}` }).click();
  await expect(rowOf(page, item)).toContainText('−2');
  await page.getByRole('link', { name: /^Counted/ }).click();
  await expect(rowOf(page, item)).toContainText('Back room 8');
});

test('a lost answer to the finalizing is asked for by the same key', async ({ page }) => {
  await asOwner(page);
  const { session, store, more } = await countedStore(page);
  await page.goto(`/inventory/counts/${session.id}`);
  const keys: (string | undefined)[] = [];
  await page.route('**/finalize', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) {
      await route.continue();
      return;
    }
    await route.fetch(); // done, but nobody hears of it
    await route.abort('connectionreset');
  });
  await (await finalizing(page)).getByRole('button', { name: 'Finalize' }).click();
  await expect(page.getByText(/is finalized: 4 lines posted\.$/)).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  expect(await onHand(page, store, more)).toBe(12);
});

test('counts are found by number, store and state, and from the overview', async ({ page }) => {
  await asOwner(page);
  const store = await ownStore(page);
  await newGoods(page, store, 1);
  const { number } = await beginCount(page, store, { scope: 'ZONE', zone_name: 'Window' });
  await page.goto('/inventory/counts');
  await settled(page);
  await scan(page, number);
  await page.getByRole('searchbox', { name: 'Search counts' }).fill(number.toLowerCase());
  await expectColumn(page, 'Number', (texts) => expect(texts).toEqual([number]));
  await expectColumn(page, 'What is counted', (texts) => expect(texts).toEqual(['Zone: Window']));
  await filtersOf(page).getByRole('button', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Finalized' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('No count fits this search and these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await page.goto(`/inventory?store_id=${store.id}`);
  await page
    .getByRole('list', { name: 'Key figures' })
    .getByRole('link', { name: 'Counts 1 under way' })
    .click();
  await expect(page).toHaveURL(/\/inventory\/counts\?status=DRAFT&status=IN_PROGRESS/);
  await expectColumn(page, 'Number', (texts) => expect(texts).toEqual([number]));
  await page.keyboard.press('ControlOrMeta+k');
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.type('new count');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/inventory/counts/new');
});

import { expect, type Locator, type Page, test } from '@playwright/test';
import { myStores, scan } from './api.ts';
import { expectNoViolations } from './axe.ts';
import { openAs, type Scheme, settled, useScheme } from './cast.ts';
import {
  cancelCount,
  countedOf,
  countOf,
  linesOf,
  newCategoryCount,
  newZoneCount,
} from './counts.ts';
import { type Goods, newGoods, twoStores } from './transfers.ts';

const ZONE = 'Shelf 4';

async function scene(page: Page, size: number) {
  await openAs(page, 'owner');
  await settled(page);
  const { from: store } = await twoStores(page);
  const goods = await newGoods(page, store, size);
  return { store, goods };
}

async function openStation(page: Page, count: { id: number; number: string }): Promise<void> {
  await page.goto(`/inventory/counts/${count.id}/scan`);
  await expect(page.getByRole('heading', { name: `Count ${count.number}` })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Scan or type a code' })).toBeVisible();
}

/** What is said of the item that was scanned last. */
function said(page: Page, item: Goods, quantity: number, zone = ZONE): Locator {
  const where = zone === '' ? 'counted' : `in ${zone}`;
  return page.getByText(`${item.name}: ${quantity} ${where}`, { exact: true });
}

/** The server comes to have it: a scan is shown before it is sent. */
async function expectCounted(page: Page, id: number, item: Goods, quantity: number): Promise<void> {
  await expect.poll(() => countedOf(page, id, item)).toBe(quantity);
}

/** The one code that nobody knows, with what was counted of it. */
async function expectParked(page: Page, id: number, code: string, quantity: number): Promise<void> {
  await expect(async () => {
    const { unknowns } = await countOf(page, id);
    expect(unknowns.map((one) => [one.code, Number(one.qty)])).toEqual([[code, quantity]]);
  }).toPass();
}

/** Nothing waits any more. They are sent one by one, which takes a busy machine its time. */
async function allSaved(page: Page): Promise<void> {
  await expect(page.getByText('All saved')).toBeVisible();
}

function scansOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Last scans' }).getByRole('listitem');
}

test('thirty scans are counted once each, though the connection is lost in their midst', async ({
  page,
  context,
}) => {
  const { store, goods } = await scene(page, 3);
  const [first, second, third] = goods;
  if (!first || !second || !third) throw new Error('three items were made');
  const count = await newZoneCount(page, store, ZONE);
  await openStation(page, count);
  await expect(page.getByText('Scan the first item')).toBeVisible();

  const strange = `NOBODY-${first.barcode}`;
  const round = [first.barcode, first.barcode, second.barcode, third.sku, strange];
  for (const code of [...round, ...round]) await scan(page, code);
  await expectParked(page, count.id, strange, 2);
  await allSaved(page);
  expect((await countOf(page, count.id)).status).toBe('IN_PROGRESS');

  await context.setOffline(true);
  for (const code of [...round, ...round, ...round, first.barcode]) await scan(page, code);
  await expect(page.getByText(/^16 scans wait, since /)).toBeVisible();
  await expect(said(page, first, 11)).toBeAttached();
  await expect(scansOf(page)).toHaveCount(20);

  await context.setOffline(false);
  await allSaved(page);
  for (const code of round) await scan(page, code);
  await allSaved(page);

  await expectCounted(page, count.id, first, 13);
  await expectCounted(page, count.id, second, 6);
  await expectCounted(page, count.id, third, 6);
  await expectParked(page, count.id, strange, 6);
});

test('what was scanned without a connection is still there after a crash, and sent', async ({
  page,
  context,
}) => {
  const { store, goods } = await scene(page, 1);
  const [item] = goods;
  if (!item) throw new Error('an item was made');
  const count = await newZoneCount(page, store, ZONE);
  await openStation(page, count);
  // The server is out of reach, not the page: it can be opened again.
  await context.route('**/scan', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  for (let time = 0; time < 3; time += 1) await scan(page, item.barcode);
  await expect(page.getByText(/^3 scans wait, since /)).toBeVisible();
  await page.getByRole('link', { name: `Back to ${count.number}` }).click();
  await expect(page.getByText(`3 scans of ${count.number} wait on this device.`)).toBeVisible();
  await page.close();
  expect(await countedOf(await signedInPage(context), count.id, item)).toBe(0);

  await context.unroute('**/scan');
  const again = await context.newPage();
  await openStation(again, count);
  await allSaved(again);
  await expect(said(again, item, 3)).toBeAttached();
  await expectCounted(again, count.id, item, 3);
});

/** The stores in which somebody else works, who is asked in a browser of their own. */
async function storesOf(page: Page, person: 'staff'): ReturnType<typeof myStores> {
  const context = await page.context().browser()?.newContext();
  if (!context) throw new Error('the tests run in a browser');
  const other = await context.newPage();
  await openAs(other, person);
  const stores = await myStores(other);
  await context.close();
  return stores;
}

async function signedInPage(context: { newPage: () => Promise<Page> }): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/inventory/stock');
  await settled(page);
  return page;
}

test('two tabs of one device count each scan once', async ({ page, context }) => {
  const { store, goods } = await scene(page, 1);
  const [item] = goods;
  if (!item) throw new Error('an item was made');
  const count = await newZoneCount(page, store, ZONE);
  await openStation(page, count);
  const other = await context.newPage();
  await openStation(other, count);
  // Answered ones: what is tried while there is no connection is never sent.
  const sent: string[] = [];
  context.on('requestfinished', (request) => {
    if (request.url().endsWith('/scan') && request.method() === 'POST') {
      sent.push((request.postDataJSON() as { observation_id: string }).observation_id);
    }
  });
  await context.setOffline(true);
  for (let time = 0; time < 4; time += 1) await scan(other, item.barcode);
  await page.bringToFront();
  for (let time = 0; time < 4; time += 1) await scan(page, item.barcode);
  await expect(page.getByText(/^8 scans wait, since /)).toBeVisible();
  await context.setOffline(false);
  await allSaved(page);
  await expect(said(page, item, 8)).toBeAttached();
  await expect(said(other, item, 8)).toBeAttached();
  await expectCounted(page, count.id, item, 8);
  await expect.poll(() => new Set(sent).size).toBe(8);
  expect(sent).toHaveLength(8);
});

test('one more, one less, a quantity, and the way back', async ({ page }) => {
  const { store, goods } = await scene(page, 2);
  const [item, other] = goods;
  if (!item || !other) throw new Error('two items were made');
  const count = await newZoneCount(page, store, ZONE);
  await openStation(page, count);
  // As slow as scanners get.
  await scan(page, item.barcode, 30);
  await page.getByRole('button', { name: `One more of ${item.name}` }).click();
  await page.getByRole('button', { name: `One more of ${item.name}` }).click();
  await page.getByRole('button', { name: `One less of ${item.name}` }).click();
  await expect(said(page, item, 2)).toBeAttached();

  await page.getByRole('button', { name: `Set quantity of ${item.name}` }).click();
  const box = page.getByRole('textbox', { name: `Quantity of ${item.name}` });
  await expect(box).toBeFocused();
  await page.keyboard.type('24', { delay: 60 });
  await expect(box).toHaveValue('24');
  await page.keyboard.press('Enter');
  await expect(said(page, item, 24)).toBeAttached();
  await expect(page.getByRole('button', { name: `Undo = 24 ${item.name}` })).toBeVisible();
  await allSaved(page);
  await expectCounted(page, count.id, item, 24);

  await page.keyboard.press('Control+z');
  await expect(said(page, item, 2)).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(said(page, item, 3)).toBeAttached();
  await allSaved(page);
  await expectCounted(page, count.id, item, 3);

  // The pad by thumb; the next scan comes before it is confirmed, and lands in no box.
  await page.getByRole('button', { name: `Set quantity of ${item.name}` }).click();
  await page.getByRole('button', { name: '7', exact: true }).click();
  await expect(box).toHaveValue('7');
  await scan(page, other.barcode);
  await expect(said(page, other, 1)).toBeAttached();
  await expect(page.getByText(`The quantity of ${item.name} was not set`).first()).toBeVisible();
  await allSaved(page);
  await expectCounted(page, count.id, item, 3);

  await page.getByRole('button', { name: `Set quantity of ${other.name}` }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: `Set quantity of ${other.name}` })).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'Scan or type a code' })).toBeFocused();
  await page.keyboard.type(item.sku, { delay: 60 });
  await page.keyboard.press('Enter');
  await expect(said(page, item, 4)).toBeAttached();
});

test('a zone is chosen, kept on the device, and another one is noted as seen elsewhere', async ({
  page,
}) => {
  const { store, goods } = await scene(page, 1);
  const [item] = goods;
  if (!item) throw new Error('an item was made');
  const count = await newZoneCount(page, store, ZONE);
  await openStation(page, count);
  await scan(page, item.barcode);
  await expect(said(page, item, 1)).toBeAttached();
  await page.getByRole('button', { name: `Zone: ${ZONE}. Change it` }).click();
  await page.getByLabel('Another zone').fill('By the door');
  await page.getByRole('button', { name: 'Count there' }).click();
  await expect(page.getByText('Seen elsewhere')).toBeVisible();
  await scan(page, item.barcode);
  await scan(page, item.barcode);
  await expect(said(page, item, 2, 'By the door')).toBeAttached();
  await expect(page.getByText('3 in all zones')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Zone: By the door. Change it' })).toBeVisible();
  await expect(said(page, item, 2, 'By the door')).toBeAttached();
  await expect(async () => {
    const tallies = (await linesOf(page, count.id)).get(item.id)?.tallies ?? [];
    const byZone = Object.fromEntries(tallies.map((one) => [one.zone_name, Number(one.qty)]));
    expect(byZone).toEqual({ 'By the door': 2, [ZONE]: 1 });
  }).toPass();
});

test('what is refused is shown, and blocks nothing', async ({ page }) => {
  const { store, goods } = await scene(page, 2);
  const [inside, outside] = goods;
  if (!inside || !outside) throw new Error('two items were made');
  const count = await newCategoryCount(page, store, [inside]);
  await openStation(page, count);
  for (const code of [inside.barcode, outside.barcode, inside.barcode]) await scan(page, code);
  const alert = page.getByRole('alert').filter({ hasText: 'was not counted' });
  await expect(alert).toContainText('It is not in the category that is counted.');
  await allSaved(page);
  await expectCounted(page, count.id, inside, 2);
  await alert.getByRole('button', { name: /^Remove / }).click();
  await expect(alert).toHaveCount(0);
  await expect(scansOf(page)).toHaveCount(2);
});

test('an unknown code is settled by what it is', async ({ page }) => {
  const { store, goods } = await scene(page, 1);
  const [item] = goods;
  if (!item) throw new Error('an item was made');
  const count = await newZoneCount(page, store, ZONE);
  await openStation(page, count);
  const [known, dropped] = [`NEW-${item.barcode}`, `OLD-${item.barcode}`];
  for (const code of [known, known, dropped, item.barcode]) await scan(page, code);
  const parked = page.getByRole('region', { name: 'Unknown codes' });
  await expect(parked.getByRole('listitem')).toHaveCount(2);
  await parked.getByRole('button', { name: `What is it? ${known}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(item.sku);
  await page.getByRole('option').filter({ hasText: item.sku }).click();
  await dialog.getByRole('button', { name: 'It is this' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(said(page, item, 3)).toBeAttached();
  await expectCounted(page, count.id, item, 3);
  await scan(page, known);
  await expect(said(page, item, 4)).toBeAttached();
  await parked.getByRole('button', { name: `Drop ${dropped}` }).click();
  await dialog.getByRole('button', { name: 'Drop it' }).click();
  await expect(parked).toHaveCount(0);
});

test('a count that was finished meanwhile says so, and keeps what came too late', async ({
  page,
  context,
}) => {
  const { store, goods } = await scene(page, 1);
  const [item] = goods;
  if (!item) throw new Error('an item was made');
  const count = await newZoneCount(page, store, ZONE);
  const other = await signedInPage(context);
  await page.bringToFront();
  await openStation(page, count);
  await scan(page, item.barcode);
  await allSaved(page);
  await page.route('**/scan', (route) => route.abort());
  await scan(page, item.barcode);
  await expect(page.getByText(/^1 scan waits, since /)).toBeVisible();
  await cancelCount(other, count.id);
  await page.unroute('**/scan');
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(page.getByText(`${count.number} is cancelled`)).toBeVisible();
  await expect(page.getByText('1 scan is not counted')).toBeVisible();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect((await file).suggestedFilename()).toBe(`${count.number}-not-counted.csv`);
  await page.getByRole('button', { name: 'Remove them' }).click();
  await page.getByRole('button', { name: 'Remove for good?' }).click();
  await expect(page.getByText('is not counted')).toHaveCount(0);
});

test('whoever counts blind sees no expected quantity, also on the device of somebody who may', async ({
  page,
}) => {
  const { goods } = await scene(page, 1);
  const [item] = goods;
  if (!item) throw new Error('an item was made');
  const [store] = await storesOf(page, 'staff');
  await page.goto('/inventory/stock');
  await settled(page);
  if (!store) throw new Error('the staff of the demo has a store');
  // Of a category alone: while a zone is counted, its store's staff see no stock there, in any test.
  const count = await newCategoryCount(page, store, [item]);
  await openStation(page, count);
  await scan(page, item.barcode);
  await expect(said(page, item, 1, '')).toBeAttached();
  await expect(page.getByText(/^\d+ expected$/)).toBeVisible();
  await page.context().clearCookies();
  await page.goto(`/inventory/counts/${count.id}/scan`);
  await page.getByLabel('Email').fill('staff@demo.test');
  await page.getByLabel('Password', { exact: true }).fill('onhand-demo-shop');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('textbox', { name: 'Scan or type a code' })).toBeVisible();
  await scan(page, item.barcode);
  await expect(said(page, item, 2, '')).toBeAttached();
  await allSaved(page);
  await expect(page.getByText(/\d expected$/)).toHaveCount(0);
});

const SCHEMES: Scheme[] = ['light', 'dark'];
const FOLDER = 'test-results/screenshots';
const DEVICES = [
  { name: 'desktop', viewport: { width: 1440, height: 900 }, touch: false },
  { name: 'tablet-landscape', viewport: { width: 1024, height: 768 }, touch: true },
  { name: 'phone', viewport: { width: 390, height: 844 }, touch: true },
];

for (const scheme of SCHEMES) {
  for (const { name, viewport, touch } of DEVICES) {
    test.describe(`${name}, ${scheme}`, () => {
      test.use({ viewport, hasTouch: touch, isMobile: touch });

      test('every state can be used by everybody', async ({ page, context }) => {
        await useScheme(context, scheme);
        const shoot = async (what: string) => {
          await expectNoViolations(page);
          await page.screenshot({ path: `${FOLDER}/count-${what}-${name}-${scheme}.png` });
        };
        const { store, goods } = await scene(page, 4);
        const [first, second, third, outside] = goods;
        if (!first || !second || !third || !outside) throw new Error('four items were made');
        const count = await newCategoryCount(page, store, [first, second, third]);
        await openStation(page, count);
        await expect(page.getByText('Scan the first item')).toBeVisible();
        await shoot('empty');

        await page.getByRole('button', { name: 'Zone: No zone. Change it' }).click();
        await expect(page.getByLabel('Another zone')).toBeVisible();
        await shoot('zones');
        await page.getByLabel('Another zone').fill(ZONE);
        await page.getByRole('button', { name: 'Count there' }).click();
        for (const { barcode } of [first, second, third, first, first]) await scan(page, barcode);
        await expect(said(page, first, 3)).toBeAttached();
        await allSaved(page);
        await shoot('counted');

        await page.getByRole('button', { name: `Set quantity of ${first.name}` }).click();
        await page.getByRole('button', { name: '2', exact: true }).click();
        await page.getByRole('button', { name: '4', exact: true }).click();
        await expect(page.getByRole('button', { name: 'Set to 24' })).toBeEnabled();
        await shoot('pad');
        await page.getByRole('button', { name: 'Set to 24' }).click();
        await expect(said(page, first, 24)).toBeAttached();
        await page.keyboard.press('Control+z');
        await expect(said(page, first, 3)).toBeAttached();

        await scan(page, `NEW-${first.barcode}`);
        await expect(page.getByRole('region', { name: 'Unknown codes' })).toBeVisible();
        await shoot('unknown');
        await page.getByRole('button', { name: `What is it? NEW-${first.barcode}` }).click();
        await page.getByRole('dialog').getByRole('textbox').fill(second.sku);
        await page.getByRole('option').filter({ hasText: second.sku }).click();
        await expect(page.getByRole('button', { name: 'It is this' })).toBeEnabled();
        await shoot('resolve');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);

        await scan(page, outside.barcode);
        await expect(page.getByText('It is not in the category that is counted.')).toBeVisible();
        await shoot('refused');

        await context.setOffline(true);
        for (const { barcode } of [second, third, second]) await scan(page, barcode);
        await expect(page.getByText(/^3 scans wait, since /)).toBeVisible();
        await shoot('offline');
        await context.setOffline(false);
        await allSaved(page);

        await page.route('**/scan', (route) => route.abort());
        await scan(page, first.barcode);
        await expect(page.getByText(/^1 scan waits, since /)).toBeVisible();
        await cancelCount(page, count.id);
        await page.unroute('**/scan');
        await page.getByRole('button', { name: 'Send now' }).click();
        await expect(page.getByText(`${count.number} is cancelled`)).toBeVisible();
        await shoot('closed');
      });
    });
  }
}

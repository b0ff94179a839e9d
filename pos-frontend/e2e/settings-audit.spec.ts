import { expect, type Page, test } from '@playwright/test';
import { ask, move, myStores, shelf } from './api.ts';
import {
  columnOf,
  expectColumn,
  expectColumnOnly,
  filtersOf,
  openAs,
  rowsOf,
  settled,
  signIn,
} from './cast.ts';

const TRAIL = '/settings/audit';

async function openTrail(page: Page, query = ''): Promise<void> {
  await page.goto(`${TRAIL}${query}`);
  await settled(page);
}

function event(page: Page) {
  return page.getByRole('dialog', { name: 'Event' });
}

/** A zone of this test's own, renamed and taken away again: three events on one object. */
async function passingZone(page: Page, name: string, renamed = 1): Promise<void> {
  const [store] = await myStores(page);
  if (!store) throw new Error('the demo has no store');
  const zones = `/stores/${store.id}/zones`;
  const made = await ask(page, 'POST', zones, { name });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const { id } = made.body as { id: number };
  for (let at = 1; at <= renamed; at += 1) {
    await ask(page, 'PATCH', `${zones}/${id}`, { name: `${name} cellar ${at}` });
  }
  expect((await ask(page, 'DELETE', `${zones}/${id}`)).status).toBe(204);
}

const LIFE = ['Deleted', 'Changed', 'Created'];

function ownCode(): string {
  return `T${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`.toUpperCase();
}

test('who changed what is told with what was there before', async ({ page }) => {
  await openAs(page, 'owner');
  await settled(page);
  const code = ownCode();
  await passingZone(page, code);

  await page.getByRole('link', { name: 'Settings' }).click();
  await page
    .getByRole('navigation', { name: 'Settings pages' })
    .getByRole('link', { name: 'Audit trail' })
    .click();
  await expect(page.getByRole('heading', { name: 'Audit trail', level: 1 })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search the audit trail' }).fill(code);
  await expectColumn(page, 'What', (texts) => expect(texts).toEqual(LIFE));
  await expectColumnOnly(page, 'Who', 'Olivia Marsh');

  await rowsOf(page)
    .nth(1)
    .getByRole('link', { name: /^Changed Zone/ })
    .click();
  await expect(event(page)).toContainText('Olivia Marsh');
  await expect(event(page)).toContainText('Web app');
  const changes = event(page).getByRole('table', { name: 'What changed' });
  await expect(changes.getByRole('row', { name: /^Name/ }).getByRole('cell')).toHaveText([
    code,
    `${code} cellar 1`,
  ]);

  // The address holds the event, for whoever it is sent to.
  await page.reload();
  await expect(changes).toContainText(`${code} cellar 1`);
  await event(page).getByRole('button', { name: 'All that happened to it' }).click();
  await expect(page).toHaveURL(/object_type=zone&object_id=\d+$/);
  await expectColumn(page, 'What', (texts) => expect(texts).toEqual(LIFE));
});

test('filters stand in the address, survive a reload and are taken off together', async ({
  page,
}) => {
  await openAs(page, 'owner');
  await settled(page);
  await passingZone(page, ownCode());
  await openTrail(page);
  const filters = filtersOf(page);
  await filters.getByRole('button', { name: 'Action' }).click();
  await page.getByRole('option', { name: 'Created' }).click();
  await expect(page).toHaveURL(/\?action=created$/);
  await filters.getByRole('button', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'Zone' }).click();
  await filters.getByRole('button', { name: 'Person' }).click();
  await page.getByRole('option', { name: 'Olivia Marsh' }).click();
  await filters.getByRole('button', { name: 'Channel' }).click();
  await page.getByRole('option', { name: 'Web app' }).click();
  const today = new Date().toISOString().slice(0, 10);
  await filters.getByLabel('From').fill(today);
  await expect(page).toHaveURL(
    ({ searchParams }) =>
      searchParams.get('action') === 'created' &&
      searchParams.get('object_type') === 'zone' &&
      searchParams.get('channel') === 'WEB' &&
      searchParams.get('date_from') === today &&
      searchParams.has('actor_id'),
  );
  await page.reload();
  await expectColumnOnly(page, 'What', 'Created');
  await expectColumnOnly(page, 'Who', 'Olivia Marsh');
  await expectColumn(page, 'On what', (texts) => {
    for (const text of texts) expect(text).toMatch(/^Zone /);
  });
  await filters.getByLabel('From').fill('2099-01-01');
  await expect(page.getByText('Nothing matches')).toBeVisible();
  await filters.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\/settings\/audit$/);
});

test('older and newer by the cursor; what makes no sense is left out', async ({ page }) => {
  await openAs(page, 'owner');
  await settled(page);
  const code = ownCode();
  await passingZone(page, code, 26);
  await openTrail(page, `?page_size=25&search=${code}&cursor=x9&channel=PIGEON&foo=1`);
  await expect(page).toHaveURL(`${TRAIL}?page_size=25&search=${code}`);
  await expect(rowsOf(page)).toHaveCount(25);
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/cursor=b\d+/);
  await expectColumn(page, 'What', (texts) =>
    expect(texts).toEqual(['Changed', 'Changed', 'Created']),
  );
  await page.getByRole('button', { name: 'Previous page' }).click();
  await expect(rowsOf(page)).toHaveCount(25);
  await expect(page).toHaveURL(`${TRAIL}?page_size=25&search=${code}`);
});

test('an adjustment in the trail leads to its document, and the export is one itself', async ({
  page,
}) => {
  await openAs(page, 'owner');
  await settled(page);
  const [store] = await myStores(page);
  const [item] = await shelf(page, 26, 1);
  if (!store || !item) throw new Error('the demo has no store or no items');
  const entry = await move(page, store, item, 2);
  await openTrail(page, `?object_type=adjustment&object_id=${entry.ref_id}`);
  await rowsOf(page).first().getByRole('link', { name: entry.ref_label, exact: true }).click();
  await expect(page).toHaveURL(/\/inventory\/movements\?document=\d+$/);
  await expect(page.getByRole('dialog', { name: 'Adjustment' })).toContainText(entry.ref_label);

  await openTrail(page, `?search=${entry.ref_label}`);
  await page.getByRole('button', { name: 'Export' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV file' }).click();
  expect((await file).suggestedFilename()).toMatch(/^audit.*\.csv$/);
  await openTrail(page, '?action=exported&object_type=audit');
  await expectColumn(page, 'On what', (texts) => expect(texts[0]).toBe('Audit audit.csv'));
});

test('staff see no trail, neither in the list of settings nor by its address', async ({ page }) => {
  await openAs(page, 'manager');
  await settled(page);
  await openTrail(page);
  expect((await columnOf(page, 'Who')).length).toBeGreaterThan(0);

  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/login/);
  await signIn(page, 'staff');
  await page.goto(TRAIL);
  await expect(page.getByText('Not for your role')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Audit trail' })).toHaveCount(0);
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('the whole way without a mouse', async ({ page }) => {
  await openAs(page, 'owner');
  await settled(page);
  const code = ownCode();
  await passingZone(page, code);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('audit');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(TRAIL);
  // The address changes before the old page goes, and "/" would be its search.
  await expect(page.getByRole('searchbox', { name: 'Search the audit trail' })).toBeVisible();
  await settled(page);
  await page.keyboard.press('/');
  await page.keyboard.type(code);
  await expect(rowsOf(page)).toHaveCount(3);
  const first = rowsOf(page)
    .nth(1)
    .getByRole('link', { name: /^Changed Zone/ });
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(event(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(event(page)).toBeHidden();
});

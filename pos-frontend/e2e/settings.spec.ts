import { expect, type Locator, type Page, test } from '@playwright/test';
import { ask } from './api.ts';
import { expectColumn, openAs, rowsOf, settled, signIn } from './cast.ts';

const UNIQUE = () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 5)}`;

async function openSettings(page: Page, path: string, title: string): Promise<void> {
  await page.goto(`/settings${path}`);
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

async function asOwner(page: Page): Promise<void> {
  await openAs(page, 'owner');
  await settled(page);
}

function dialog(page: Page, name: string | RegExp): Locator {
  return page.getByRole('dialog', { name });
}

function rowOf(page: Page, text: string): Locator {
  return rowsOf(page).filter({ hasText: text });
}

/** The first Escape asks, the second goes. */
async function leaveWhatWasTyped(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByText('Press Escape again to leave it.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('policies: checked, guarded, and nothing typed is lost where two people change them', async ({
  page,
}) => {
  await asOwner(page);
  const before = (await ask(page, 'GET', '/settings')).body as Record<string, unknown>;
  await openSettings(page, '/general', 'General');
  const tolerance = page.getByLabel('Over-delivery tolerance');
  const footer = page.getByLabel('Below the receipt');

  await tolerance.fill('200');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A number from 0 to 100.')).toBeVisible();
  await expect(tolerance).toBeFocused();
  await tolerance.fill('7.5');
  await footer.fill('Thank you, come again');

  // Left by a link: asked first; what is typed stays.
  await page.getByRole('link', { name: 'Taxes' }).click();
  await dialog(page, 'Leave without saving?')
    .getByRole('button', { name: 'Stay here' })
    .first()
    .click();
  await expect(page).toHaveURL('/settings/general');
  await expect(tolerance).toHaveValue('7.5');

  // Meanwhile somebody else changes two of them, one to something else.
  const other = await ask(page, 'PATCH', '/settings', {
    receipt_header: 'Harbour lane 1',
    receipt_footer: 'Goodbye',
  });
  expect(other.status).toBe(200);
  await page.getByRole('button', { name: 'Save' }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'Somebody else saved meanwhile' });
  await expect(notice).toContainText('Above the receipt is now “Harbour lane 1”.');
  await expect(notice).toContainText('Below the receipt was set to “Goodbye”');
  await expect(tolerance).toHaveValue('7.5');
  await expect(footer).toHaveValue('Thank you, come again');
  await expect(page.getByLabel('Above the receipt')).toHaveValue('Harbour lane 1');
  await notice.getByRole('button', { name: /^Keep theirs/ }).click();
  await expect(footer).toHaveValue('Goodbye');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(tolerance).toHaveValue('7.5');
  await expect(footer).toHaveValue('Goodbye');

  const { receipt_header, receipt_footer, over_receipt_tolerance } = before;
  const restored = { receipt_header, receipt_footer, over_receipt_tolerance };
  expect((await ask(page, 'PATCH', '/settings', restored)).status).toBe(200);
});

test('a store with its tills and zones, its own ways, and gone again', async ({ page }) => {
  await asOwner(page);
  const code = `S${UNIQUE()}`.toUpperCase();
  await openSettings(page, '/stores', 'Stores');
  await page.getByRole('button', { name: 'New store' }).click();
  const making = dialog(page, 'New store');
  await making.getByLabel('Code').fill('not a code');
  await making.getByLabel('Name').fill(`Pier ${code}`);
  await making.getByRole('button', { name: 'Create store' }).click();
  await expect(making.getByLabel('Code')).toBeFocused();
  await expect(making.getByText('Capital letters, digits')).toBeVisible();
  await making.getByLabel('Code').fill(code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Pier ${code}`, level: 1 })).toBeVisible();

  await page.getByLabel('When more is sold than is there').selectOption('Sell below zero');
  await page.getByRole('group', { name: 'Below the receipt' }).getByLabel('Own text').check();
  await page.getByRole('textbox', { name: 'Below the receipt' }).fill('From the pier');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('When more is sold than is there')).toHaveValue('ALLOW');
  await expect(page.getByRole('textbox', { name: 'Below the receipt' })).toHaveValue(
    'From the pier',
  );

  const tills = page.getByRole('region', { name: 'Tills' });
  await tills.getByRole('button', { name: 'Add till' }).click();
  await dialog(page, 'Add till').getByLabel('Code').fill('T1');
  await page.keyboard.press('Enter');
  await expect(tills.getByRole('listitem')).toHaveText(/^T1/);
  await tills.getByRole('button', { name: 'Add till' }).click();
  await dialog(page, 'Add till').getByLabel('Code').fill('T1');
  await page.keyboard.press('Enter');
  await expect(dialog(page, 'Add till').getByText(/T1 already/)).toBeVisible();
  await leaveWhatWasTyped(page);
  await tills.getByRole('button', { name: 'Change T1' }).click();
  await dialog(page, 'Change till').getByRole('switch', { name: 'In use' }).click();
  await dialog(page, 'Change till').getByRole('button', { name: 'Save' }).click();
  await expect(tills.getByRole('listitem')).toContainText('Out of use');

  const zones = page.getByRole('region', { name: 'Zones' });
  await zones.getByRole('button', { name: 'Add zone' }).click();
  await dialog(page, 'Add zone').getByLabel('Name').fill('Cellar');
  await page.keyboard.press('Enter');
  await expect(zones.getByRole('listitem')).toHaveText('Cellar');
  await zones.getByRole('button', { name: 'Rename Cellar' }).click();
  await dialog(page, 'Rename zone').getByLabel('Name').fill('Window');
  await page.keyboard.press('Enter');
  await expect(zones.getByRole('listitem')).toHaveText('Window');
  await zones.getByRole('button', { name: 'Delete Window' }).click();
  await dialog(page, /^Delete the zone/)
    .getByRole('button', { name: 'Delete Window' })
    .click();
  await expect(zones.getByText('No zones yet.')).toBeVisible();

  await page.getByRole('button', { name: 'Delete store' }).click();
  await dialog(page, `Delete Pier ${code}?`).getByRole('button', { name: 'Delete store' }).click();
  await expect(page).toHaveURL('/settings/stores');
  await expect(rowOf(page, code)).toHaveCount(0);
});

test('a store that has a history is not deleted, and says why', async ({ page }) => {
  await asOwner(page);
  await openSettings(page, '/stores', 'Stores');
  await rowsOf(page).first().getByRole('link').click();
  await page.getByRole('button', { name: 'Delete store' }).click();
  const asking = dialog(page, /^Delete /);
  await asking.getByRole('button', { name: 'Delete store' }).click();
  await expect(asking.getByRole('alert')).toContainText('Deactivate it instead.');
});

test('a tax is added, changed under another’s change, and deleted', async ({ page }) => {
  await asOwner(page);
  const name = `Tax ${UNIQUE()}`;
  await openSettings(page, '/taxes', 'Taxes');
  await page.getByRole('button', { name: 'New tax' }).click();
  await dialog(page, 'New tax').getByLabel('Name').fill(name);
  await dialog(page, 'New tax').getByLabel('Rate').fill('twelve');
  await page.keyboard.press('Enter');
  await expect(dialog(page, 'New tax').getByText(/^A number from 0 to 100/)).toBeVisible();
  await dialog(page, 'New tax').getByLabel('Rate').fill('12,5');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, name)).toContainText('12.5 %');

  await page.getByRole('button', { name: `Change ${name}` }).click();
  const changing = dialog(page, 'Change tax');
  await changing.getByLabel('Rate').fill('13');
  const { body } = await ask(page, 'GET', '/catalog/tax_categories?page_size=200');
  const taxes = (body as { results: { id: number; name: string }[] }).results;
  const id = taxes.find((tax) => tax.name === name)?.id;
  expect((await ask(page, 'PATCH', `/catalog/tax_categories/${id}`, { rate: '14' })).status).toBe(
    200,
  );
  await changing.getByRole('button', { name: 'Save' }).click();
  await expect(changing.getByRole('alert')).toContainText('14 % now');
  await expect(changing.getByLabel('Rate')).toHaveValue('13');
  await changing.getByRole('button', { name: 'Save' }).click();
  await expect(rowOf(page, name)).toContainText('13 %');

  await page.getByRole('button', { name: `Change ${name}` }).click();
  await changing.getByRole('button', { name: `Delete ${name}` }).click();
  await dialog(page, `Delete ${name}?`)
    .getByRole('button', { name: `Delete ${name}` })
    .click();
  await expect(rowOf(page, name)).toHaveCount(0);
});

test('a reason is renamed and retired, and a code is taken once', async ({ page }) => {
  await asOwner(page);
  await openSettings(page, '/reasons', 'Reasons');
  await page.getByRole('button', { name: 'New reason' }).click();
  const adding = dialog(page, 'New reason');
  await adding.getByLabel('Label').fill('Damaged again');
  await adding.getByLabel('Code').fill('damaged');
  await page.keyboard.press('Enter');
  await expect(adding.getByText('You have a reason DAMAGED already.')).toBeVisible();
  await expect(adding.getByLabel('Code')).toBeFocused();
  await leaveWhatWasTyped(page);

  const row = rowOf(page, 'SAMPLE');
  await row.getByRole('button').click();
  const changing = dialog(page, 'Change reason');
  await changing.getByRole('switch', { name: 'Offered' }).click();
  await changing.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('Retired');
  await row.getByRole('button').click();
  await changing.getByRole('switch', { name: 'Offered' }).click();
  await changing.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('Offered');
});

test('somebody is invited, gets a place, takes it, and is deactivated', async ({
  page,
  browser,
}) => {
  await asOwner(page);
  const email = `${UNIQUE()}@demo.test`;
  await openSettings(page, '/people', 'People');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const inviting = dialog(page, 'Invite somebody');
  await inviting.getByLabel('Name').fill('Nora New');
  await inviting.getByLabel('Email').fill('nobody');
  await inviting.getByRole('button', { name: 'Invite' }).click();
  await expect(inviting.getByLabel('Email')).toBeFocused();
  await inviting.getByLabel('Email').fill(email);
  await inviting.getByRole('checkbox').first().check();
  await inviting.getByRole('button', { name: 'Invite' }).click();
  const handing = dialog(page, 'Invitation for Nora New');
  const link = await handing.getByRole('group', { name: 'Invitation link' }).innerText();
  await handing.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('searchbox', { name: 'Search people' }).fill(email);
  await expectColumn(page, 'Status', (texts) => expect(texts).toEqual(['Invited']));

  const theirs = await browser.newContext();
  const guest = await theirs.newPage();
  await guest.goto(`/invitation${new URL(link).hash}`);
  await expect(guest.getByText(email)).toBeVisible();
  await guest.getByLabel('New password', { exact: true }).fill('1234');
  await guest.getByRole('button', { name: 'Accept' }).click();
  await expect(guest.getByLabel('New password', { exact: true })).toBeFocused();
  await guest.getByLabel('New password', { exact: true }).fill('salt and pepper mill 9');
  await guest.getByRole('button', { name: 'Accept' }).click();
  await expect(guest).toHaveURL(/\/login/);
  await guest.getByLabel('Email').fill(email);
  await guest.getByLabel('Password', { exact: true }).fill('salt and pepper mill 9');
  await guest.getByRole('button', { name: 'Sign in' }).click();
  await expect(guest.getByRole('heading', { name: 'Stock', level: 1 })).toBeVisible();

  await page.reload();
  await expectColumn(page, 'Status', (texts) => expect(texts).toEqual(['Active']));
  await page.getByRole('button', { name: 'Open Nora New' }).click();
  const person = dialog(page, 'Nora New');
  await person.getByLabel('Role').selectOption('Manager');
  await person.getByRole('button', { name: 'Save' }).click();
  await expectColumn(page, 'Role', (texts) => expect(texts).toEqual(['Manager']));
  await page.getByRole('button', { name: 'Open Nora New' }).click();
  await person.getByRole('button', { name: 'Deactivate' }).click();
  const asking = dialog(page, 'Deactivate Nora New?');
  await expect(asking).toContainText('signed out of this shop at once');
  await asking.getByRole('button', { name: 'Deactivate' }).click();
  await expectColumn(page, 'Status', (texts) => expect(texts).toEqual(['Deactivated']));
  await guest.reload();
  await expect(guest).toHaveURL(/\/login/);
  await theirs.close();
});

test('the last owner stays one, and is told why', async ({ page }) => {
  await asOwner(page);
  await page.goto('/settings/people?search=owner@demo.test');
  await page.getByRole('button', { name: 'Open Olivia Marsh' }).click();
  const person = dialog(page, 'Olivia Marsh');
  await person.getByLabel('Role').selectOption('Staff');
  await person.getByRole('button', { name: 'Save' }).click();
  await expect(person.getByRole('alert')).toContainText('last active owner');
});

test('a token is shown once, works, and is revoked', async ({ page, request }) => {
  await asOwner(page);
  const name = `Web shop ${UNIQUE()}`;
  await openSettings(page, '/tokens', 'API tokens');
  await page.getByRole('button', { name: 'New token' }).first().click();
  await dialog(page, 'New token').getByLabel('Name').fill(name);
  await dialog(page, 'New token').getByRole('button', { name: 'Create token' }).click();
  const shown = dialog(page, `Token for ${name}`);
  const token = await shown.getByRole('group', { name: 'Token' }).innerText();
  const stock = async () =>
    (
      await request.get('/api/v1/inventory/stock?page_size=1', {
        headers: { Authorization: `Bearer ${token}` },
      })
    ).status();
  expect(await stock()).toBe(200);
  await shown.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText(token)).toHaveCount(0);
  await page.getByRole('button', { name: `Revoke ${name}` }).click();
  await dialog(page, `Revoke ${name}?`).getByRole('button', { name: 'Revoke' }).click();
  await expect(rowOf(page, name)).toHaveCount(0);
  expect(await stock()).toBe(401);
});

test('staff find their own account and nothing of the shop’s', async ({ page }) => {
  await page.goto('/');
  await signIn(page, 'staff');
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Your account', level: 1 })).toBeVisible();
  const pages = page.getByRole('navigation', { name: 'Settings pages' });
  await expect(pages.getByRole('link')).toHaveText(['Your account']);
  for (const path of ['general', 'stores', 'stores/1', 'people', 'reasons', 'taxes', 'tokens']) {
    await page.goto(`/settings/${path}`);
    await expect(page.getByText('Not for your role')).toBeVisible();
  }
});

test('a PIN needs the password, and an easy one is refused', async ({ page }) => {
  await openAs(page, 'manager');
  await settled(page);
  await openSettings(page, '/account', 'Your account');
  await page.getByRole('button', { name: 'Set a PIN' }).click();
  const setting = dialog(page, 'Set a PIN');
  await setting.getByLabel('New PIN', { exact: true }).fill('1111');
  await setting.getByLabel('The same again').fill('1112');
  await setting.getByLabel('Your password').fill('onhand-demo-shop');
  await page.keyboard.press('Enter');
  await expect(setting.getByText('The two are not the same.')).toBeVisible();
  await setting.getByLabel('The same again').fill('1111');
  await page.keyboard.press('Enter');
  await expect(setting.getByText('This PIN is too easy to guess.')).toBeVisible();
  for (const label of ['New PIN', 'The same again']) {
    await setting.getByLabel(label, { exact: true }).fill('2468');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText('The PIN is set.')).toBeVisible();
});

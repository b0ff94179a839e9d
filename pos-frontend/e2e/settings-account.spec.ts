import { createHmac } from 'node:crypto';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { ask } from './api.ts';
import { openAs, settled } from './cast.ts';

const PASSWORD = 'salt and pepper mill 9';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app shows now (RFC 6238). */
function codeOf(secret: string): string {
  const bits = secret
    .split('')
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'));
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const at = (digest.at(-1) ?? 0) % 16;
  return String((digest.readUInt32BE(at) % 2 ** 31) % 1_000_000).padStart(6, '0');
}

async function signInWith(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Somebody of this test's own: a second factor ends sessions, which other tests may be using. */
async function newcomer(browser: Browser, owner: Page): Promise<{ page: Page; email: string }> {
  const email = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}@demo.test`;
  const given = { email, name: 'Nils New', role: 'STAFF', all_stores: true, store_ids: [] };
  const invited = await ask(owner, 'POST', '/users/invite', given);
  expect(invited.status, JSON.stringify(invited.body)).toBe(201);
  const { invitation_link: link } = invited.body as { invitation_link: string };
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/invitation${new URL(link).hash}`);
  await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByText('You are in.')).toBeVisible();
  await signInWith(page, email);
  await expect(page.getByRole('heading', { name: 'Stock', level: 1 })).toBeVisible();
  return { page, email };
}

test('a second factor is set up, asked for, and its recovery codes work once', async ({
  page: owner,
  browser,
}) => {
  await openAs(owner, 'owner');
  await settled(owner);
  const { page, email } = await newcomer(browser, owner);
  await page.goto('/settings/account');
  await page.getByRole('button', { name: 'Set up' }).click();
  const setting = page.getByRole('dialog', { name: 'Set up' });
  await setting.getByLabel('Your password').fill('not it');
  await page.keyboard.press('Enter');
  await expect(setting.getByText('The password is not right.')).toBeVisible();
  await setting.getByLabel('Your password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(setting.getByRole('img', { name: /^QR code/ })).toBeVisible();
  const secret = (await setting.locator('code').innerText()).replaceAll(' ', '');
  await setting.getByLabel('Code', { exact: true }).fill('000000');
  await page.keyboard.press('Enter');
  await expect(setting.getByText(/^This code is not right/)).toBeVisible();
  await setting.getByLabel('Code', { exact: true }).fill(codeOf(secret));
  await page.keyboard.press('Enter');
  const shown = page.getByRole('dialog', { name: 'Recovery codes' });
  const codes = await shown.getByRole('group', { name: 'Recovery codes' }).innerText();
  const [recovery = '', other = ''] = codes.split('\n');
  await shown.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page.getByText(/recovery codes left/)).toBeVisible();

  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await signInWith(page, email);
  await expect(page.getByRole('heading', { name: 'Second step' })).toBeVisible();
  await expect(page.getByLabel('Code')).toBeFocused();
  await page.getByLabel('Code').fill('nothing');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/was used already/)).toBeVisible();
  await page.getByLabel('Code').fill(recovery);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Stock', level: 1 })).toBeVisible();

  // The same code again, in another browser; then one that is left. That one is signed out from here.
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto('/login');
  await signInWith(elsewhere, email);
  await elsewhere.getByLabel('Code').fill(recovery);
  await elsewhere.keyboard.press('Enter');
  await expect(elsewhere.getByText(/was used already/)).toBeVisible();
  await elsewhere.getByLabel('Code').fill(other);
  await elsewhere.keyboard.press('Enter');
  await expect(elsewhere.getByRole('heading', { name: 'Stock', level: 1 })).toBeVisible();

  await page.goto('/settings/account');
  const sessions = page.getByRole('region', { name: 'Signed in on' });
  await expect(sessions.getByRole('listitem')).toHaveCount(2);
  await sessions.getByRole('button', { name: /^Sign out/ }).click();
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/login/);

  await page.getByRole('button', { name: 'Switch off' }).click();
  const ending = page.getByRole('dialog', { name: 'Switch off' });
  await ending.getByLabel('Your password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Set up' })).toBeVisible();
});

test('a forgotten password: the same words for every address, and an old link opens nothing', async ({
  page,
}) => {
  await page.goto('/login');
  await page.getByRole('link', { name: 'Forgotten your password?' }).click();
  await expect(page.getByRole('heading', { name: 'Forgotten password' })).toBeVisible();
  await page.getByLabel('Email').fill('nobody');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Enter your email address/)).toBeVisible();
  await page.getByLabel('Email').fill(`${Date.now()}@nowhere.test`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/has an account, a link is on its way/)).toBeVisible();

  await page.goto('/reset-password#nothing');
  await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('This link was used, or is too old.');
});

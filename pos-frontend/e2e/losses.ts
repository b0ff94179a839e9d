import { expect, type Page } from '@playwright/test';
import { ask } from './api.ts';
import { expectColumn } from './cast.ts';

export interface Loss {
  reason_code: string | null;
  product_name: string | null;
  entries: number;
  units: string;
  value: string;
}

export interface Losses {
  results: Loss[];
  totals: { entries: number; units: string; value: string };
}

/** What was lost or found in days that are over: what other tests do is of today. */
export async function lossesOf(page: Page, query: string): Promise<Losses> {
  const { status, body } = await ask(page, 'GET', `/analytics/shrinkage?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as Losses;
}

/** A row whose entries fit on the page that its link opens. */
export function oneOf({ results }: Losses): Loss {
  const row = results.find(({ entries }) => entries > 0 && entries <= 20);
  if (!row) throw new Error('needs a loss of some entries');
  return row;
}

function amount(shown: string): number {
  return Number(shown.replace('−', '-').replaceAll(/[^\d.-]/g, ''));
}

/** The movements that are shown have these units in all, and are worth so much. */
export async function expectToAddUp(page: Page, { units, value }: Loss): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Movements', level: 1 })).toBeVisible();
  await expectColumn(page, 'Quantity', (texts) => {
    const sum = texts.reduce((whole, text) => whole + amount(text), 0);
    expect(sum).toBeCloseTo(Number(units), 3);
  });
  const { body } = await ask(page, 'GET', `/inventory/movements${new URL(page.url()).search}`);
  const { results, next } = body as { results: { value_delta: string }[]; next: string | null };
  expect(next).toBeNull();
  const worth = results.reduce((whole, entry) => whole + Number(entry.value_delta), 0);
  expect(worth).toBeCloseTo(Number(value), 4);
}

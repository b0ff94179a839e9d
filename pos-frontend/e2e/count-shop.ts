import type { Page } from '@playwright/test';
import { made, move, newMark } from './api.ts';
import { type Goods, newGoods, type Place } from './transfers.ts';

/** A count as far as these tests ask about it. */
interface Counted {
  id: number;
  number: string;
  status: string;
  lines_posted: number | null;
}

/** A store that no other test counts, sells from or looks at; the signed-in owner works in it. */
export async function ownStore(page: Page): Promise<Place> {
  const mark = newMark();
  const body = { code: `C${mark}`, name: `Zz Quay ${mark}` };
  return made(page, '/stores', body);
}

export async function beginCount(page: Page, store: Place, more: object = {}): Promise<Counted> {
  const body = { store_id: store.id, scope: 'FULL_STORE', ...more };
  return made(page, '/inventory/counts', body);
}

export async function see(
  page: Page,
  { id }: { id: number },
  what: Pick<Goods, 'id'> | string,
  qty: number,
  zone = '',
): Promise<void> {
  await made(page, `/inventory/counts/${id}/scan`, {
    ...(typeof what === 'string' ? { code: what } : { variant_id: what.id }),
    qty: String(qty),
    zone_name: zone,
  });
}

export async function recount(page: Page, { id }: { id: number }, item: Goods, qty: number) {
  const body = { variant_id: item.id, counted_qty: String(qty) };
  await made(page, `/inventory/counts/${id}/set_qty`, body);
}

/**
 * A store of six items with ten of each, counted but for the last: as expected, too many, too few in
 * two zones, moved while it was counted, none there.
 */
export async function countedStore(page: Page) {
  const store = await ownStore(page);
  const goods = await newGoods(page, store, 6);
  const [same, more, less, moved, none, unseen] = goods;
  if (!same || !more || !less || !moved || !none || !unseen) throw new Error('no goods');
  const session = await beginCount(page, store, { note: 'Before Christmas' });
  await see(page, session, same, 10, 'Shop floor');
  await see(page, session, more, 12, 'Shop floor');
  await see(page, session, less, 4, 'Shop floor');
  await see(page, session, less, 3, 'Back room');
  await see(page, session, moved, 3, 'Shop floor');
  await move(page, store, moved, -1);
  await see(page, session, moved, 5, 'Back room');
  await recount(page, session, none, 0);
  return { store, session, same, more, less, moved, none, unseen };
}

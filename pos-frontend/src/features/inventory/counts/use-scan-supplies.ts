import { useEffect } from 'react';
import { catalogVariantsList } from '@/shared/api/generated/catalog';
import { inventoryCountsLinesList } from '@/shared/api/generated/inventory-counts';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import { useSession } from '@/shared/session/session';
import { heardOf } from './scan-sender';
import { type Place, type ScanDatabase, takeLines, takeWares } from './scan-store';

const PAGE = 200;
/** Beyond that a device keeps only what was scanned: names, not counts, depend on it. */
const MOST_PAGES = 25;
/** What a code is rarely changes, and the server has the last word on it. */
const FRESH_MS = 60 * 60_000;

/** Brings what was counted so far, so that it is there without a connection. */
export async function bringLines(
  db: ScanDatabase,
  place: Place,
  session: CountOutput,
  tenant: number,
): Promise<void> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    // oxlint-disable no-await-in-loop -- in the background, without pressing the server
    const answer = await inventoryCountsLinesList(String(session.id), { page, page_size: PAGE });
    await takeLines(
      db,
      place,
      answer.results.map((row) => heardOf(row, place, tenant)),
    );
    // oxlint-enable no-await-in-loop
    if (answer.next === null || answer.next === undefined) return;
  }
}

async function bringWares(db: ScanDatabase, session: CountOutput, tenant: number): Promise<void> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    // oxlint-disable no-await-in-loop -- in the background, without pressing the server
    const answer = await catalogVariantsList({
      page,
      page_size: PAGE,
      ordering: 'id',
      ...(session.category_id !== null && { category: session.category_id }),
    });
    await takeWares(
      db,
      tenant,
      answer.results.map(({ id, sku, product_name, name, barcodes }) => ({
        variantId: id,
        sku,
        product: product_name,
        variant: name,
        codes: [sku, ...barcodes],
      })),
    );
    // oxlint-enable no-await-in-loop
    if (answer.next === null || answer.next === undefined) return;
  }
}

/** Names and counts for when the connection is gone. Without them counting goes on by codes. */
export function useScanSupplies(db: ScanDatabase, place: Place, session: CountOutput): void {
  const tenant = useSession().tenant.id;
  const { id } = session;
  useEffect(() => {
    async function bring(): Promise<void> {
      await bringLines(db, place, session, tenant);
      const kept = `onhand-count-wares-${tenant}-${session.category_id ?? 'all'}`;
      if (Date.now() - Number(localStorage.getItem(kept)) < FRESH_MS) return;
      await bringWares(db, session, tenant);
      localStorage.setItem(kept, String(Date.now()));
    }
    bring().catch(() => {});
    // oxlint-disable-next-line react/exhaustive-deps -- once a visit, not with every fresh answer
  }, [db, place, id, tenant]);
}

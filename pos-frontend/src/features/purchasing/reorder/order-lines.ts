import { Decimal } from 'decimal.js';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import type { SuggestedOrderLineRequest } from '@/shared/api/generated/model/suggestedOrderLineRequest';
import { parseQuantity } from '@/shared/lib/quantity';

/** What somebody made of a suggestion; without it the suggestion stands. */
export interface Edit {
  typed?: string | undefined;
  vendorId?: number | undefined;
}

/** What would be ordered of a row. */
export interface OrderLine {
  row: ReorderSuggestion;
  vendorId: number | null;
  /** Null where the row is with a vendor that is not known to sell it. */
  vendorName: string | null;
  pack: Decimal;
  /** In the box. */
  typed: string;
  /** In units; null while what is typed is none above zero. */
  qty: Decimal | null;
  unitCost: string | null;
  total: Decimal | null;
}

/** Units in whole packs, at least as many as `units`. */
function inPacks(units: Decimal, pack: Decimal): Decimal {
  return units.div(pack).ceil().times(pack);
}

export function orderLine(row: ReorderSuggestion, edit: Edit | undefined): OrderLine {
  const vendorId = edit?.vendorId ?? row.vendor_id;
  const vendor = row.vendors.find((one) => one.vendor_id === vendorId);
  const asSuggested = vendorId === row.vendor_id;
  const pack = new Decimal(asSuggested ? row.pack_size : (vendor?.pack_size ?? row.pack_size));
  const suggested = inPacks(new Decimal(row.suggested_qty), pack);
  const typed = edit?.typed ?? (suggested.isZero() ? '' : suggested.toFixed());
  const parsed = parseQuantity(typed);
  const qty = parsed?.greaterThan(0) ? parsed : null;
  const unitCost = asSuggested ? row.unit_cost : (vendor?.unit_cost ?? row.unit_cost);
  return {
    row,
    vendorId,
    vendorName: vendor?.vendor_name ?? (asSuggested ? row.vendor_name : null),
    pack,
    typed,
    qty,
    unitCost,
    total: qty && unitCost !== null ? qty.times(unitCost) : null,
  };
}

/** A pack more or less, to the next whole number of packs; never below one. */
export function stepped(line: OrderLine, by: 1 | -1): string {
  const packs = (line.qty ?? new Decimal(0)).div(line.pack);
  const next = by > 0 ? packs.floor().plus(1) : packs.ceil().minus(1);
  return Decimal.max(next, 1).times(line.pack).toFixed();
}

/** Whether it can be ordered; who may not see costs leaves their lack to the server. */
export function canBeOrdered(line: OrderLine, seesCost: boolean): boolean {
  return line.qty !== null && line.vendorId !== null && (!seesCost || line.unitCost !== null);
}

/** An order of those that will be made: one for each vendor and store. */
export interface PlannedOrder {
  key: string;
  vendorId: number;
  storeCode: string;
  vendorName: string | null;
  items: number;
  units: Decimal;
  /** Null where a cost is hidden or not known. */
  total: Decimal | null;
}

export function plannedOrders(lines: readonly OrderLine[]): PlannedOrder[] {
  const orders = new Map<string, PlannedOrder>();
  for (const { row, vendorId, vendorName, qty, total } of lines) {
    if (vendorId === null || qty === null) continue;
    const key = `${vendorId} ${row.store_id}`;
    const order = orders.get(key);
    orders.set(key, {
      key,
      vendorId,
      vendorName: order?.vendorName ?? vendorName,
      storeCode: row.store_code,
      items: (order?.items ?? 0) + 1,
      units: qty.plus(order?.units ?? 0),
      total: total && (order ? (order.total?.plus(total) ?? null) : total),
    });
  }
  return [...orders.values()];
}

/** What all of it costs; null where a part is not known. */
export function sumOf(orders: readonly PlannedOrder[]): Decimal | null {
  return orders.reduce<Decimal | null>(
    (sum, { total }) => (sum && total ? sum.plus(total) : null),
    new Decimal(0),
  );
}

/** What comes already, as the row says it. */
export function comingOf(row: ReorderSuggestion): Decimal {
  return new Decimal(row.in_transit).plus(row.on_order).plus(row.planned_qty);
}

export function orderBody(lines: readonly OrderLine[]): SuggestedOrderLineRequest[] {
  return lines.flatMap(({ row, vendorId, qty, unitCost }) =>
    vendorId === null || qty === null
      ? []
      : [
          {
            store_id: row.store_id,
            variant_id: row.variant_id,
            qty: qty.toFixed(3),
            vendor_id: vendorId,
            unit_cost: unitCost,
            coming: comingOf(row).toFixed(3),
          },
        ],
  );
}

/** A store that could help out with some of the rows, and how many of them. */
export interface Helper {
  storeId: number;
  storeCode: string;
  rows: number;
}

/** Who could help out; those first who can with the most rows. */
export function helpersOf(
  rows: readonly ReorderSuggestion[],
  mayTake: (storeId: number) => boolean,
): Helper[] {
  const helpers = new Map<number, Helper>();
  for (const { store_id, store_code } of rows.flatMap(({ spare }) => spare)) {
    if (!mayTake(store_id)) continue;
    const known = helpers.get(store_id);
    helpers.set(store_id, {
      storeId: store_id,
      storeCode: store_code,
      rows: (known?.rows ?? 0) + 1,
    });
  }
  return [...helpers.values()].toSorted((one, other) => other.rows - one.rows);
}

/** How much a store can give of what a line wants; null where it has nothing. */
export function shareOf(line: OrderLine, storeId: number): Decimal | null {
  const spare = line.row.spare.find((store) => store.store_id === storeId);
  if (!spare) return null;
  return Decimal.min(line.qty ?? spare.qty, spare.qty);
}

import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { DeliveredInputRequest } from '@/shared/api/generated/model/deliveredInputRequest';
import type { PurchaseOrderLineOutput } from '@/shared/api/generated/model/purchaseOrderLineOutput';
import { parseAmount, parseQuantity } from '@/shared/lib/quantity';

/** Of one line, all as it was typed; empty is nothing said. */
const arrivalSchema = z.object({
  accepted: z.string(),
  rejected: z.string(),
  reason: z.string(),
  /** What a unit costs now, where it is not what was ordered at. */
  cost: z.string(),
  /** What was still to come when the first unit was counted: more is a surplus only if this holds. */
  outOf: z.string(),
});

/** What has come so far, by line of the order. */
export const arrivalsSchema = z.record(z.string(), arrivalSchema);

export type Arrival = z.infer<typeof arrivalSchema>;
export type Arrivals = z.infer<typeof arrivalsSchema>;

export type ArrivalLine = Pick<
  PurchaseOrderLineOutput,
  'id' | 'sku' | 'vendor_sku' | 'barcodes' | 'pack_size' | 'qty_remaining' | 'unit_cost'
>;

const NOTHING = { accepted: '', rejected: '', reason: '', cost: '' };

export function arrivalOf(arrivals: Arrivals, line: ArrivalLine): Arrival {
  return arrivals[line.id] ?? { ...NOTHING, outOf: line.qty_remaining };
}

export function quantityOf(typed: string): Decimal {
  return parseQuantity(typed) ?? new Decimal(0);
}

export function withArrival(
  arrivals: Arrivals,
  line: ArrivalLine,
  change: Partial<Arrival>,
): Arrivals {
  return { ...arrivals, [line.id]: { ...arrivalOf(arrivals, line), ...change } };
}

/** So many units more or less are accepted, never below nothing. */
export function counted(arrivals: Arrivals, line: ArrivalLine, by: Decimal.Value): Arrivals {
  const next = quantityOf(arrivalOf(arrivals, line).accepted).plus(by);
  return next.isNegative() ? arrivals : withArrival(arrivals, line, { accepted: next.toFixed() });
}

/** Every line has come whole; what was rejected of it stays so. */
export function allArrived(arrivals: Arrivals, lines: readonly ArrivalLine[]): Arrivals {
  return lines.reduce((all, line) => {
    const { rejected } = arrivalOf(arrivals, line);
    const rest = Decimal.max(0, new Decimal(line.qty_remaining).minus(quantityOf(rejected)));
    if (rest.isZero()) return all;
    return withArrival(all, line, { accepted: rest.toFixed(), outOf: line.qty_remaining });
  }, arrivals);
}

export interface Scanned<Line> {
  line: Line;
  /** Units that one scan of this code counts. */
  units: string;
}

/**
 * The line that a code means. The vendor's own number stands on their packs, so that it counts a whole
 * one; a barcode or our SKU counts a unit, unless packs are scanned.
 */
export function lineOfCode<Line extends ArrivalLine>(
  lines: readonly Line[],
  code: string,
  packs: boolean,
): Scanned<Line> | undefined {
  const upper = code.toUpperCase();
  const ours =
    lines.find(({ barcodes }) => barcodes.includes(code)) ??
    lines.find(({ sku }) => sku.toUpperCase() === upper);
  if (ours) return { line: ours, units: packs ? ours.pack_size : '1' };
  const theirs = lines.find(
    ({ vendor_sku }) => vendor_sku !== '' && vendor_sku.toUpperCase() === upper,
  );
  return theirs && { line: theirs, units: theirs.pack_size };
}

export type ArrivalProblem = 'invalid' | 'negative' | 'cost' | 'moved';

/**
 * What keeps a line from being posted. `moved`: less of it is to come than when it was counted, so that
 * what looks like a surplus may be what somebody else has taken in.
 */
export function problemOf(arrival: Arrival, toCome: string): ArrivalProblem | null {
  for (const typed of [arrival.accepted, arrival.rejected]) {
    const quantity = parseQuantity(typed);
    if (typed.trim() !== '' && quantity === null) return 'invalid';
    if (quantity?.isNegative() && !quantity.isZero()) return 'negative';
  }
  if (arrival.cost.trim() !== '' && parseAmount(arrival.cost) === null) return 'cost';
  const moved = !new Decimal(arrival.outOf).equals(toCome);
  const came = quantityOf(arrival.accepted).plus(quantityOf(arrival.rejected));
  return moved && came.greaterThan(toCome) ? 'moved' : null;
}

/** What is still to come once this is posted, and how much more than that was accepted. */
export function outcomeOf(arrival: Arrival, toCome: string): { left: Decimal; over: Decimal } {
  const accepted = quantityOf(arrival.accepted);
  const settled = accepted.plus(quantityOf(arrival.rejected));
  return {
    left: Decimal.max(0, new Decimal(toCome).minus(settled)),
    over: Decimal.max(0, accepted.minus(toCome)),
  };
}

/** Null where nothing else was typed than what was ordered at. */
export function newCostOf({ cost }: Arrival, ordered: string | null): Decimal | null {
  const typed = parseAmount(cost);
  return typed === null || ordered === null || typed.equals(ordered) ? null : typed;
}

/** By how much a unit costs more or less, and by which part of the old cost; null of what was free. */
export function costChange(now: Decimal, ordered: string): { by: Decimal; part: Decimal | null } {
  const by = now.minus(ordered);
  return { by, part: new Decimal(ordered).isZero() ? null : by.dividedBy(ordered) };
}

/** What is posted: the lines of which something came. */
export function deliveredOf(
  arrivals: Arrivals,
  lines: readonly ArrivalLine[],
): DeliveredInputRequest[] {
  return lines.flatMap((line) => {
    const arrival = arrivalOf(arrivals, line);
    const accepted = quantityOf(arrival.accepted);
    const rejected = quantityOf(arrival.rejected);
    if (accepted.isZero() && rejected.isZero()) return [];
    const cost = newCostOf(arrival, line.unit_cost);
    return [
      {
        line_id: line.id,
        qty_received: accepted.toFixed(3),
        ...(!rejected.isZero() && {
          qty_rejected: rejected.toFixed(3),
          reject_reason: arrival.reason.trim(),
        }),
        ...(cost && !accepted.isZero() && { unit_cost: cost.toFixed() }),
      },
    ];
  });
}

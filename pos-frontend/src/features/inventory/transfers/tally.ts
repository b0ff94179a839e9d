import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { TransferLineOutput } from '@/shared/api/generated/model/transferLineOutput';
import { parseQuantity } from '@/shared/lib/quantity';

const count = z.object({
  /** As it was typed or scanned together; empty is nothing yet. */
  typed: z.string(),
  /** The part of it that is broken, as it was typed. */
  damaged: z.string(),
  /** What was to be counted when the first unit was: more is a surplus only if this still holds. */
  outOf: z.string(),
});

/** What has been counted so far, by variant: picked at the source, or come in at the destination. */
export const tallySchema = z.record(z.string(), count);

export type Count = z.infer<typeof count>;
export type Tally = z.infer<typeof tallySchema>;

/** A line of the transfer, and how many of it there are to count. */
export interface Countable
  extends Pick<
    TransferLineOutput,
    'variant_id' | 'sku' | 'product_name' | 'variant_name' | 'barcodes'
  > {
  toCount: string;
}

const NOTHING = { typed: '', damaged: '' };

export function countOf(tally: Tally, line: Countable): Count {
  return tally[line.variant_id] ?? { ...NOTHING, outOf: line.toCount };
}

export function quantityOf(typed: string): Decimal {
  return parseQuantity(typed) ?? new Decimal(0);
}

export function withCount(tally: Tally, line: Countable, change: Partial<Count>): Tally {
  return { ...tally, [line.variant_id]: { ...countOf(tally, line), ...change } };
}

/** One unit more or less, never below nothing. */
export function counted(tally: Tally, line: Countable, by: 1 | -1): Tally {
  const next = quantityOf(countOf(tally, line).typed).plus(by);
  return next.isNegative() ? tally : withCount(tally, line, { typed: next.toFixed() });
}

/** Every line counted whole; what was found broken stays so. */
export function allCounted(tally: Tally, lines: readonly Countable[]): Tally {
  return Object.fromEntries(
    lines.map((line) => [
      line.variant_id,
      {
        typed: new Decimal(line.toCount).toFixed(),
        damaged: countOf(tally, line).damaged,
        outOf: line.toCount,
      },
    ]),
  );
}

/** The line that a scanned code means. */
export function lineOfCode<Line extends Countable>(
  lines: readonly Line[],
  code: string,
): Line | undefined {
  const upper = code.toUpperCase();
  return (
    lines.find(({ barcodes }) => barcodes.includes(code)) ??
    lines.find(({ sku }) => sku.toUpperCase() === upper)
  );
}

type CountProblem = 'invalid' | 'negative' | 'damaged' | 'moved';

/**
 * What keeps a count from being posted. `moved`: the line says less than when it was counted, so that
 * what looks like a surplus may be what somebody else has taken in.
 */
export function countProblemOf(
  { typed, damaged, outOf }: Count,
  toCount: string,
): CountProblem | null {
  for (const one of [typed, damaged]) {
    const quantity = parseQuantity(one);
    if (one.trim() !== '' && quantity === null) return 'invalid';
    if (quantity?.isNegative() && !quantity.isZero()) return 'negative';
  }
  // A surplus is found, not received, so that none of it can be damaged on the way.
  if (quantityOf(damaged).greaterThan(Decimal.min(quantityOf(typed), toCount))) return 'damaged';
  const moved = !new Decimal(outOf).equals(toCount);
  return moved && quantityOf(typed).greaterThan(toCount) ? 'moved' : null;
}

/** Of what was counted: the part that the line has, and what is beyond it. */
export function splitOf({ typed }: Count, toCount: string): { within: Decimal; beyond: Decimal } {
  const quantity = quantityOf(typed);
  const within = Decimal.min(quantity, toCount);
  return { within, beyond: quantity.minus(within) };
}

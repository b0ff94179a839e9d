import { Decimal } from 'decimal.js';
import type { HeardLine, KeptScan } from './scan-store';

/** What is counted: an item, or a code of which nobody can say yet what it is. */
export type Counted = Pick<KeptScan, 'variantId' | 'code'>;

/** Parked on the session by the server. */
export interface ParkedCode {
  code: string;
  zone: string;
  qty: string;
}

function isOf(scan: KeptScan, { variantId, code }: Counted): boolean {
  return variantId === null
    ? scan.variantId === null && scan.code === code
    : scan.variantId === variantId;
}

/**
 * Per zone, what the server had counted when it was last heard, and on it what it has not got yet, in
 * the order of scanning.
 */
export function amountsOf(
  item: Counted,
  scans: readonly KeptScan[],
  line: HeardLine | undefined,
  parked: readonly ParkedCode[],
): Map<string, Decimal> {
  const amounts = new Map<string, Decimal>();
  if (item.variantId !== null) {
    for (const { zone, qty } of line?.tallies ?? []) amounts.set(zone, new Decimal(qty));
  } else {
    for (const { code, zone, qty } of parked) {
      if (code === item.code) amounts.set(zone, new Decimal(qty));
    }
  }
  for (const scan of scans) {
    if (scan.state !== 'waiting' || !isOf(scan, item)) continue;
    const there = amounts.get(scan.zone) ?? new Decimal(0);
    amounts.set(scan.zone, scan.kind === 'SET' ? new Decimal(scan.qty) : there.plus(scan.qty));
  }
  return amounts;
}

export function sumOf(amounts: Map<string, Decimal>): Decimal {
  return [...amounts.values()].reduce((sum, qty) => sum.plus(qty), new Decimal(0));
}

/** The latest that can be taken back; a recount only where it is known what it replaced. */
export function lastToUndo(scans: readonly KeptScan[]): KeptScan | undefined {
  return scans.findLast(
    ({ state, takesBack, takenBack, kind, before }) =>
      state !== 'refused' &&
      takesBack === null &&
      !takenBack &&
      (kind === 'SCAN' || before !== null),
  );
}

import { Decimal } from 'decimal.js';
import type { CountFinalizeInputRequest } from '@/shared/api/generated/model/countFinalizeInputRequest';
import type { VarianceRow } from '@/shared/api/generated/model/varianceRow';

/** A manager's yes, line by line, and the number of uncounted items as it was typed. */
export interface Yes {
  moved: ReadonlySet<number>;
  elsewhere: ReadonlySet<number>;
  zero: string;
}

export const NO_YES: Yes = { moved: new Set(), elsewhere: new Set(), zero: '' };

/** What finalizing would do, as far as one can tell before it is done. */
export interface Plan {
  /** Lines whose stock is set right. */
  posts: number;
  /** Lines that are as expected: they post as well, and change nothing. */
  same: number;
  /** Lines that nobody has said yes to. */
  left: number;
  /** Units too many and too few, of the lines that are set right. */
  surplus: string;
  missing: string;
  /** In the tenant's currency; null for whom it is hidden. */
  value: string | null;
}

function isAccepted(line: VarianceRow, yes: Yes): boolean {
  const moved = !line.moved_during_count || yes.moved.has(line.variant_id);
  return moved && (!line.seen_elsewhere || yes.elsewhere.has(line.variant_id));
}

/** Whether a line is left out unless a manager says yes to it. */
export function needsYes({ moved_during_count, seen_elsewhere }: VarianceRow): boolean {
  return moved_during_count || seen_elsewhere;
}

function sum(values: readonly Decimal.Value[]): Decimal {
  return Decimal.sum(0, ...values);
}

export function planOf(lines: readonly VarianceRow[], yes: Yes): Plan {
  const accepted = lines.filter((line) => isAccepted(line, yes));
  const posts = accepted.filter(({ variance }) => !new Decimal(variance).isZero());
  const deltas = posts.map(({ variance }) => new Decimal(variance));
  const values = posts.map(({ variance_value }) => variance_value);
  return {
    posts: posts.length,
    same: accepted.length - posts.length,
    left: lines.length - accepted.length,
    surplus: sum(deltas.filter((delta) => delta.greaterThan(0))).toFixed(3),
    missing: sum(deltas.filter((delta) => delta.lessThan(0))).toFixed(3),
    value: values.includes(null) ? null : sum(values.flatMap((one) => one ?? [])).toFixed(6),
  };
}

/** `none`: nothing is to be set to zero. `wrong`: what was typed is not how many there are. */
export function zeroOf(typed: string, uncounted: number): 'none' | 'right' | 'wrong' {
  const plain = typed.trim();
  if (plain === '') return 'none';
  return /^\d{1,9}$/.test(plain) && Number(plain) === uncounted && uncounted > 0
    ? 'right'
    : 'wrong';
}

/** Names only lines that still ask: a line that has come to rest needs nobody's yes. */
export function requestOf(
  lines: readonly VarianceRow[],
  yes: Yes,
  uncounted: number,
): CountFinalizeInputRequest {
  const moved = lines.filter((line) => line.moved_during_count && yes.moved.has(line.variant_id));
  const elsewhere = lines.filter(
    (line) => line.seen_elsewhere && yes.elsewhere.has(line.variant_id),
  );
  return {
    ...(moved.length > 0 && { accept_moved: moved.map(({ variant_id }) => variant_id) }),
    ...(elsewhere.length > 0 && {
      accept_elsewhere: elsewhere.map(({ variant_id }) => variant_id),
    }),
    ...(zeroOf(yes.zero, uncounted) === 'right' && { zero_uncounted: uncounted }),
  };
}

import { Decimal } from 'decimal.js';

/** How a figure compares with the one before it; `by` is never negative. */
export type Change =
  | { way: 'up' | 'down'; by: Decimal }
  | { way: 'same' }
  /** There was nothing before, of which no part or multiple can be told. */
  | { way: 'new' }
  | { way: 'unknown' };

type Figure = Decimal.Value | null | undefined;

/**
 * In parts of what it was (0.25 is a quarter more or less): for amounts. In their own unit: for
 * counts, rates and shares, where a part of a part says little.
 */
export function changeOf(now: Figure, before: Figure, kind: 'part' | 'difference'): Change {
  if (now === null || now === undefined || before === null || before === undefined) {
    return { way: 'unknown' };
  }
  const old = new Decimal(before);
  const difference = new Decimal(now).minus(old);
  if (difference.isZero()) return { way: 'same' };
  const way = difference.isNegative() ? 'down' : 'up';
  if (kind === 'difference') return { way, by: difference.abs() };
  return old.isZero() ? { way: 'new' } : { way, by: difference.div(old).abs() };
}

/** Whether it is what one wishes for: more of what is good, less of what is not. */
export function isWelcome(change: Change, wished: 'more' | 'less'): boolean | undefined {
  if (change.way !== 'up' && change.way !== 'down') return undefined;
  return (change.way === 'up') === (wished === 'more');
}

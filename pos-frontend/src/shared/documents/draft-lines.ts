import { Decimal } from 'decimal.js';
import { parseQuantity } from '@/shared/lib/quantity';

interface Line {
  variantId: number;
}

/** The same draft with that line as it was changed. */
export function withLine<One extends Line, Draft extends { lines: One[] }>(
  draft: Draft,
  changed: One,
): Draft {
  const put = (one: One) => (one.variantId === changed.variantId ? changed : one);
  return { ...draft, lines: draft.lines.map(put) };
}

export function withoutLine<Draft extends { lines: Line[] }>(
  draft: Draft,
  variantId: number,
): Draft {
  return { ...draft, lines: draft.lines.filter((one) => one.variantId !== variantId) };
}

/** By one step, and never below nothing but where a change is meant, which has a sign. */
export function stepped<One extends { typed: string }>(one: One, by: 1 | -1, signed = false): One {
  const next = (parseQuantity(one.typed) ?? new Decimal(0)).plus(by);
  return next.isNegative() && !signed ? one : { ...one, typed: next.toFixed() };
}

export type QuantityProblem = 'missing' | 'invalid' | 'nothing';

/** What keeps what was typed from being a quantity that goes anywhere. */
export function quantityProblemOf(typed: string): QuantityProblem | null {
  if (typed.trim() === '') return 'missing';
  const quantity = parseQuantity(typed);
  if (quantity === null) return 'invalid';
  return quantity.greaterThan(0) ? null : 'nothing';
}

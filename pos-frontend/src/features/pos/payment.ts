import { Decimal } from 'decimal.js';
import { parseAmount } from '@/shared/lib/quantity';
import type { Tender } from './cart';

export type Method = Tender['method'];

/** What is still to be paid of `total`. */
export function dueOf(total: string, tenders: readonly Tender[]): Decimal {
  return tenders.reduce((due, { amount }) => due.minus(amount), new Decimal(total));
}

/** What handing over `amount` by a method does. */
export type Step =
  /** It pays the rest; `change` is to be given back. */
  | { kind: 'settles'; amount: Decimal; change: Decimal }
  /** It pays a part; `rest` is still to be paid. */
  | { kind: 'part'; amount: Decimal; rest: Decimal }
  | { kind: 'refused'; why: 'invalid' | 'tooMuch' };

/** `typed` as it stands in the box; empty is all that is due. Only cash can be more than that. */
export function stepOf(method: Method, typed: string, due: Decimal): Step {
  const amount = typed.trim() === '' ? due : parseAmount(typed);
  if (!amount || amount.decimalPlaces() > 2 || amount.lessThanOrEqualTo(0)) {
    return { kind: 'refused', why: 'invalid' };
  }
  if (amount.lessThan(due)) return { kind: 'part', amount, rest: due.minus(amount) };
  const change = amount.minus(due);
  if (change.greaterThan(0) && method !== 'CASH') return { kind: 'refused', why: 'tooMuch' };
  return { kind: 'settles', amount, change };
}

/** Notes and round sums that people hand over, in a currency's main unit. */
const ROUND = [5, 10, 20, 50, 100];
const QUICK_CHOICES = 4;

/** Sums above `due` that a customer may well hand over, smallest first. */
export function quickAmounts(due: Decimal): Decimal[] {
  const sums = ROUND.map((note) => due.dividedBy(note).ceil().times(note));
  const above = sums.filter((sum) => sum.greaterThan(due));
  const distinct = new Map(above.map((sum) => [sum.toFixed(), sum]));
  return [...distinct.values()].toSorted((a, b) => a.comparedTo(b)).slice(0, QUICK_CHOICES);
}

/** As the API takes it. */
export function tenderOf(method: Method, amount: Decimal, reference: string): Tender {
  return { method, amount: amount.toFixed(2), reference: reference.trim() };
}

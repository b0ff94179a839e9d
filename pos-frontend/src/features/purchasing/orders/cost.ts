import { Decimal } from 'decimal.js';

/** Eight digits, and six after the point: what the API takes of one unit. */
const COST = /^(\d{1,8}(\.\d{0,6})?|\.\d{1,6})$/;

/** What a person typed as the cost of a unit; null when it is none, or when `1,234` may mean two. */
export function parseCost(typed: string): Decimal | null {
  const plain = typed.trim();
  if (/^\d+,\d{3}$/.test(plain)) return null;
  const pointed = plain.replace(',', '.');
  return COST.test(pointed) ? new Decimal(pointed) : null;
}

/** To two places at least, and to as many as it has. */
export function shownCost(cost: string): string {
  const exact = new Decimal(cost);
  return exact.toFixed(Math.max(2, exact.decimalPlaces()));
}

import { Decimal } from 'decimal.js';
import { parseQuantity } from '@/shared/lib/quantity';

/** A percentage as it was typed, for the API; null when it is none. */
export function parseRate(typed: string): string | null {
  const rate = parseQuantity(typed.replace('%', ''));
  return rate && !rate.isNegative() && rate.lessThanOrEqualTo(100) ? rate.toFixed() : null;
}

/** `20.000` → `20`. */
export function rateText(rate: string): string {
  return new Decimal(rate).toFixed();
}

import { Decimal } from 'decimal.js';

/** `97.5` → `97.5%`, as the reader's language writes it. */
export function formatPercent(percent: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
    new Decimal(percent).div(100).toNumber(),
  );
}

/** How much of it is done, from 0 to 100 and never 100 before it is all. */
export function shareOf(done: number, total: number): number {
  if (total === 0) return 0;
  return Math.floor((100 * Math.min(done, total)) / total);
}

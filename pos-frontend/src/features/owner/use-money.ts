import type { Decimal } from 'decimal.js';
import { formatMoney, formatMoneyRoughly, formatMoneyTick } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';

/** Money as it is looked at, as it is asked for, and along a chart's scale. */
export function useMoney(currency: string) {
  const { locale } = useFormats();
  return {
    rough: (amount: Decimal.Value) => formatMoneyRoughly(amount, currency, locale),
    exact: (amount: Decimal.Value) => formatMoney(amount, currency, locale),
    tick: (amount: number) => formatMoneyTick(amount, currency, locale),
  };
}

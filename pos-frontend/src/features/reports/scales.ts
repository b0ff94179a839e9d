import type { Decimal } from 'decimal.js';
import { formatMoney, formatMoneyTick, formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';

/** How figures are written, in words and along the scale of a chart. */
export function useScales() {
  const { locale, currency: own } = useFormats();
  return {
    locale,
    money: (currency: string = own) => ({
      format: (amount: Decimal.Value) => formatMoney(amount, currency, locale),
      formatTick: (amount: number) => formatMoneyTick(amount, currency, locale),
    }),
    units: {
      format: (quantity: Decimal.Value) => formatQuantity(String(quantity), locale),
      formatTick: (quantity: number) =>
        new Intl.NumberFormat(locale, { notation: 'compact' }).format(quantity),
    },
  };
}

import { Decimal } from 'decimal.js';

/** What `Intl` takes as an exact number; a plain `number` would round long decimals. */
function exact(value: Decimal): Intl.StringNumericLiteral {
  return value.toFixed() as Intl.StringNumericLiteral;
}

/** Making a formatter costs a hundred times what using it does, and a list uses it in every cell. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.NumberFormat(locale, options);
    formatters.set(key, found);
  }
  return found;
}

/** `"3.000"` → `3`, `"1200.5"` → `1,200.5`: the quantity as it is, without needless zeros. */
export function formatQuantity(quantity: string, locale: string): string {
  const format = formatter(locale, { maximumFractionDigits: 20 });
  return format.format(exact(new Decimal(quantity)));
}

/** `+3`, `−2`, `0`: a change, whose direction is read from its sign and not from its colour. */
export function formatChange(quantity: string, locale: string): string {
  const format = formatter(locale, { maximumFractionDigits: 20, signDisplay: 'exceptZero' });
  return format.format(exact(new Decimal(quantity))).replace('-', '−');
}

/** Money in its currency's own number of decimals, rounded half up as a till does. */
export function formatMoney(amount: Decimal.Value, currency: string, locale: string): string {
  const format = formatter(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    roundingMode: 'halfExpand',
  });
  return format.format(exact(new Decimal(amount))).replace('-', '−');
}

const GREAT = 10_000;

/** Where it is looked at rather than checked: great amounts go without their small change. */
export function formatMoneyRoughly(
  amount: Decimal.Value,
  currency: string,
  locale: string,
): string {
  const exactly = new Decimal(amount);
  if (exactly.abs().lessThan(GREAT)) return formatMoney(exactly, currency, locale);
  const format = formatter(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
    roundingMode: 'halfExpand',
  });
  return format.format(exact(exactly)).replace('-', '−');
}

/** `£12K`, along the scale of a chart. */
export function formatMoneyTick(amount: number, currency: string, locale: string): string {
  const format = formatter(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
  });
  return format.format(amount).replace('-', '−');
}

/** `97.5` → `97.5%`, as the reader's language writes it. */
export function formatPercent(percent: Decimal.Value, locale: string): string {
  const format = formatter(locale, { style: 'percent', maximumFractionDigits: 1 });
  return format.format(exact(new Decimal(percent).div(100))).replace('-', '−');
}

export function isZero(quantity: string): boolean {
  return new Decimal(quantity).isZero();
}

export function isNegative(quantity: string): boolean {
  return new Decimal(quantity).lessThan(0);
}

/** The most that the API stores: eleven digits, and three after the point. */
const QUANTITY = /^[-+]?(\d{1,11}(\.\d{0,3})?|\.\d{1,3})$/;

/** Without sign, and four places: more than any price list has. */
const AMOUNT = /^(\d{1,11}(\.\d{0,4})?|\.\d{1,4})$/;

/** What a person typed as money; null when it is none, or when `1,234` may mean two amounts. */
export function parseAmount(typed: string): Decimal | null {
  const plain = typed.trim();
  if (/,\d{3}$/.test(plain)) return null;
  const pointed = plain.replace(',', '.');
  return AMOUNT.test(pointed) ? new Decimal(pointed) : null;
}

/** What a person typed into a quantity box; null when it is no quantity (yet). */
export function parseQuantity(typed: string): Decimal | null {
  // A comma is the point of half of Europe's keyboards; a typographic minus comes by copying.
  const plain = typed.trim().replaceAll('−', '-').replace(',', '.');
  return QUANTITY.test(plain) ? new Decimal(plain) : null;
}

/** `"4.500000"` → `4.50`, `"3.000"` → `3`: as a person would type it. */
export function asTyped(stored: string | null, decimals: number): string {
  if (stored === null) return '';
  const short = stored.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
  const places = short.split('.')[1]?.length ?? 0;
  if (places >= decimals) return short;
  return `${places === 0 ? `${short}.` : short}${'0'.repeat(decimals - places)}`;
}

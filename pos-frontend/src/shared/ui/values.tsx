import type { Decimal } from 'decimal.js';
import { exactTime, relativeTime } from '@/shared/lib/moment';
import {
  formatChange,
  formatMoney,
  formatQuantity,
  isNegative,
  isZero,
} from '@/shared/lib/quantity';
import { useNow } from '@/shared/lib/use-now';
import { useFormats } from '@/shared/session/session';
import { useUiTexts } from './texts';
import classes from './values.module.css';

const ABSENT = '–';

interface QuantityProps {
  /** Null for a past moment, of which only what was on hand is known. */
  value: string | null;
  /** Zeros step back, so that the eye finds the rows where something is there. */
  quietZero?: boolean;
}

export function Quantity({ value, quietZero = false }: QuantityProps) {
  const { locale } = useFormats();
  if (value === null) return <span className={classes.zero}>{ABSENT}</span>;
  const tone = isNegative(value)
    ? classes.negative
    : quietZero && isZero(value)
      ? classes.zero
      : '';
  return <span className={`${classes.number} ${tone}`}>{formatQuantity(value, locale)}</span>;
}

interface CountProps {
  value: number;
  quietZero?: boolean;
}

/** How many rows or things there are. */
export function Count({ value, quietZero = false }: CountProps) {
  return <Quantity value={String(value)} quietZero={quietZero} />;
}

/** A change of stock, with its sign. */
export function Change({ value }: { value: string }) {
  const { locale } = useFormats();
  const tone = isZero(value) ? classes.zero : isNegative(value) ? classes.loss : classes.gain;
  return <span className={`${classes.number} ${tone}`}>{formatChange(value, locale)}</span>;
}

interface MoneyProps {
  /** Null where the API leaves it out for this role. */
  value: Decimal.Value | null;
  /** Of the row; the tenant's own when it is left out. */
  currency?: string;
}

export function Money({ value, currency }: MoneyProps) {
  const formats = useFormats();
  if (value === null) return <span className={classes.zero}>{ABSENT}</span>;
  return (
    <span className={classes.number}>
      {formatMoney(value, currency ?? formats.currency, formats.locale)}
    </span>
  );
}

interface MomentProps {
  /** RFC 3339, or null when it has never happened. */
  value: string | null;
}

/** How long ago, with the exact time in the shop's time zone on hover. */
export function Moment({ value }: MomentProps) {
  const text = useUiTexts();
  const now = useNow();
  const { locale, timezone } = useFormats();
  if (value === null) return <span className={classes.zero}>{text('value.never')}</span>;
  return (
    <time className={classes.moment} dateTime={value} title={exactTime(value, timezone, locale)}>
      {relativeTime(value, now, locale) ?? text('value.justNow')}
    </time>
  );
}

import { Decimal } from 'decimal.js';
import classes from './charts.module.css';

interface ShareBarProps {
  value: string;
  /** The largest of the column, which fills it. */
  most: Decimal.Value;
}

/** How large a figure is beside the others of its column; the figure itself stands next to it. */
export function ShareBar({ value, most }: ShareBarProps) {
  const whole = new Decimal(most).abs();
  const part = new Decimal(value);
  const share = whole.isZero() ? 0 : Decimal.min(1, part.abs().div(whole)).times(100).toNumber();
  return (
    <span className={classes.track} aria-hidden="true">
      <span
        className={classes.bar}
        data-negative={part.isNegative() || undefined}
        style={{ width: `${share}%` }}
      />
    </span>
  );
}

/** The largest of them, whatever its sign: what a column of bars is measured by. */
export function mostOf(values: readonly string[]): Decimal {
  return values.reduce(
    (most, value) => Decimal.max(most, new Decimal(value).abs()),
    new Decimal(0),
  );
}

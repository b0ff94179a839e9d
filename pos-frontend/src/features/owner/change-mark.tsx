import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react';
import type { Decimal } from 'decimal.js';
import { formatPercent } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { type Change, isWelcome } from './change';
import classes from './owner.module.css';
import { useOwnerTexts } from './texts';

interface ChangeMarkProps {
  change: Change;
  wished?: 'more' | 'less';
  /** Of a difference: `3`, `£12.00`; of a part: in per cent. */
  format?: (by: Decimal) => string;
  /** What it was, for who asks. */
  before: string | undefined;
  /** `more` and `less`, or what fits the figure better. */
  words?: 'more' | 'better' | 'points';
}

/** An arrow and words; its colour only repeats whether that is good. */
export function ChangeMark({ change, wished, format, before, words = 'more' }: ChangeMarkProps) {
  const text = useOwnerTexts();
  const { locale } = useFormats();
  if (change.way === 'unknown') return <span>{text('change.unknown')}</span>;
  const was = before === undefined ? undefined : text('change.was', { before });
  if (change.way === 'same') return <span title={was}>{text('change.same')}</span>;
  if (change.way === 'new') return <span title={was}>{text('change.new')}</span>;
  const { way, by } = change;
  const Arrow = way === 'up' ? IconArrowUpRight : IconArrowDownRight;
  const shown = format ? format(by) : formatPercent(by.times(100), locale);
  const welcome = wished && isWelcome(change, wished);
  return (
    <span className={classes.change} title={was} data-welcome={welcome}>
      <Arrow size={14} stroke={2} aria-hidden />
      {text(`change.${words}.${way}`, { by: shown })}
    </span>
  );
}

import { dueOf, today } from '@/shared/lib/due';
import { formatDay } from '@/shared/lib/moment';
import { useNow } from '@/shared/lib/use-now';
import { useFormats } from '@/shared/session/session';
import classes from './expected.module.css';
import { useDocumentTexts } from './texts';

interface ExpectedProps {
  /** A store day, or null where nobody said one. */
  day: string | null;
  /** Something is still to come. */
  isOpen: boolean;
}

/** The day on which goods are expected; said to be late only while some are still to come. */
export function Expected({ day, isOpen }: ExpectedProps) {
  const text = useDocumentTexts();
  const now = useNow();
  const { locale, timezone } = useFormats();
  if (day === null) return <span className={classes.unknown}>{'–'}</span>;
  const words = formatDay(day, locale);
  const due = isOpen ? dueOf(day, today(now, timezone)) : 'later';
  if (due === 'late') return <span className={classes.late}>{text('late', { day: words })}</span>;
  return due === 'today' ? (
    <strong title={words}>{text('today')}</strong>
  ) : (
    <span className={classes.day}>{words}</span>
  );
}

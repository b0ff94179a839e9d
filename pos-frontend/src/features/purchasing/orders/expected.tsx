import type { PurchaseOrderSummary } from '@/shared/api/generated/model/purchaseOrderSummary';
import { formatDay } from '@/shared/lib/moment';
import { useFormats } from '@/shared/session/session';
import classes from './orders.module.css';

type Expecting = Pick<PurchaseOrderSummary, 'expected_date' | 'status'>;

/** The day on which it is expected; said to be late only while something is still to come. */
export function Expected({ row: { expected_date } }: { row: Expecting }) {
  const { locale } = useFormats();
  if (expected_date === null) return <span className={classes.muted}>{'–'}</span>;
  const day = formatDay(expected_date, locale);
  return <span className={classes.day}>{day}</span>;
}

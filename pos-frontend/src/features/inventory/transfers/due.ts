import type { TransferSummary } from '@/shared/api/generated/model/transferSummary';
import { type Due, dueOf } from '@/shared/lib/due';

const FIRST: Record<Due, number> = { late: 0, today: 1, unknown: 2, later: 3 };

/** Late ones and those of today first, then what has been on its way the longest. */
export function byUrgency(rows: readonly TransferSummary[], day: string): TransferSummary[] {
  const key = (row: TransferSummary) => {
    const due = dueOf(row.expected_date, day);
    return `${FIRST[due]} ${row.expected_date ?? ''} ${row.sent_at ?? ''}`;
  };
  return rows.toSorted((a, b) => key(a).localeCompare(key(b)));
}

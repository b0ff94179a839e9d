import type { TransferSummary } from '@/shared/api/generated/model/transferSummary';

/** The store day that `now` belongs to, `2026-11-21`. */
export function today(now: number, timezone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}

export type Due = 'late' | 'today' | 'later' | 'unknown';

export function dueOf({ expected_date }: Pick<TransferSummary, 'expected_date'>, day: string): Due {
  if (expected_date === null) return 'unknown';
  if (expected_date < day) return 'late';
  return expected_date === day ? 'today' : 'later';
}

const FIRST: Record<Due, number> = { late: 0, today: 1, unknown: 2, later: 3 };

/** Late ones and those of today first, then what has been on its way the longest. */
export function byUrgency(rows: readonly TransferSummary[], day: string): TransferSummary[] {
  const key = (row: TransferSummary) => {
    const due = dueOf(row, day);
    return `${FIRST[due]} ${row.expected_date ?? ''} ${row.sent_at ?? ''}`;
  };
  return rows.toSorted((a, b) => key(a).localeCompare(key(b)));
}

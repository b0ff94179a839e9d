import type { LedgerRow } from '@/shared/api/generated/model/ledgerRow';

type Clocks = Pick<LedgerRow, 'occurred_at' | 'recorded_at'>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function gap({ occurred_at, recorded_at }: Clocks): number {
  return Date.parse(recorded_at) - Date.parse(occurred_at);
}

/** Below a minute the two clocks tell the same story. */
export function isTakenDownLater(entry: Clocks): boolean {
  return gap(entry) > MINUTE;
}

/** How much later, in the largest unit of which there is at least one. */
export function delayOf(entry: Clocks): { unit: 'minute' | 'hour' | 'day'; count: number } {
  const late = gap(entry);
  if (late >= DAY) return { unit: 'day', count: Math.floor(late / DAY) };
  if (late >= HOUR) return { unit: 'hour', count: Math.floor(late / HOUR) };
  return { unit: 'minute', count: Math.floor(late / MINUTE) };
}

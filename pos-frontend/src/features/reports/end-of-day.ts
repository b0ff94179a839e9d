import { addDays } from '@/shared/period/period';

/**
 * The last moment of a store day, as the API takes moments. The day after begins at midnight by the
 * clock of that zone, also where clocks are changed that night.
 */
export function endOfDay(day: string, timezone: string): string {
  const midnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`);
  // Twice: the first guess may stand on the other side of a change of clocks.
  const guess = midnight - offsetAt(midnight, timezone);
  return new Date(midnight - offsetAt(guess, timezone) - 1).toISOString();
}

/** By how much the zone's clocks are ahead of UTC at that moment, in milliseconds. */
function offsetAt(moment: number, timezone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return shown - Math.floor(moment / 1000) * 1000;
}

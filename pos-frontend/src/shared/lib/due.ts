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

/** Of what is expected on a day, while it is still to come. */
export function dueOf(expected: string | null, day: string): Due {
  if (expected === null) return 'unknown';
  if (expected < day) return 'late';
  return expected === day ? 'today' : 'later';
}

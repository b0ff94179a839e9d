const UNITS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** `3 hours ago`; null below a minute, where counting seconds would only distract. */
export function relativeTime(iso: string, now: number, locale: string): string | null {
  const seconds = (Date.parse(iso) - now) / 1000;
  const step = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  if (!step) return null;
  const [unit, size] = step;
  return relativeFormat(locale).format(Math.trunc(seconds / size), unit);
}

/** The moment in the shop's own time zone, with the zone named. */
export function exactTime(iso: string, timezone: string, locale: string): string {
  return exactFormat(timezone, locale).format(new Date(iso));
}

function midnightOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A store day (`2026-11-21`), which is the same day wherever it is read. */
export function formatDay(day: string, locale: string): string {
  return exactFormat('UTC', locale, DAY).format(midnightOf(day));
}

/** `26 Oct – 22 Nov 2026`: what both days have in common is said once. */
export function formatDays(from: string, to: string, locale: string): string {
  return exactFormat('UTC', locale, DATE).formatRange(midnightOf(from), midnightOf(to));
}

/** `22 Nov`, for the axis of a chart. */
export function formatShortDay(day: string, locale: string): string {
  return exactFormat('UTC', locale, SHORT).format(midnightOf(day));
}

/** `14:00` */
export function formatHour(hour: number, locale: string): string {
  return exactFormat('UTC', locale, HOUR).format(new Date(Date.UTC(2000, 0, 1, hour)));
}

/** `03:12` of a moment, by the shop's clock. */
export function formatTime(iso: string, timezone: string, locale: string): string {
  return exactFormat(timezone, locale, TIME).format(new Date(iso));
}

/** Formatters are kept: making one costs far more than using it, and lists have one in every row. */
const exactFormats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

const DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const SHORT = { day: 'numeric', month: 'short' } as const;
const HOUR = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const MINUTE = { ...DAY, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;

function exactFormat(
  timezone: string,
  locale: string,
  parts: Intl.DateTimeFormatOptions = MINUTE,
): Intl.DateTimeFormat {
  const key = `${timezone} ${locale} ${JSON.stringify(parts)}`;
  const found = exactFormats.get(key);
  if (found) return found;
  const made = new Intl.DateTimeFormat(locale, { ...parts, timeZone: timezone });
  exactFormats.set(key, made);
  return made;
}

function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  const found = relativeFormats.get(locale);
  if (found) return found;
  const made = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  relativeFormats.set(locale, made);
  return made;
}

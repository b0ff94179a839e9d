const formats = new Map<string, Intl.DateTimeFormat>();

/** `2026-11-01` → `November 2026`. */
export function formatMonth(first: string, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    formats.set(locale, format);
  }
  return format.format(new Date(`${first}T00:00:00Z`));
}

/** The last day of the month that begins with this one. */
export function lastOfMonth(first: string): string {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** What the browser knows, and the one that is set now. */
export function timezonesWith(current: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(current) ? known : [current, ...known].toSorted();
}

/**
 * How the reader writes figures and days, in the language that the app speaks: `en-GB` of somebody who
 * reads `['de-DE', 'en-GB']`. The language alone where none of theirs is of it.
 */
export function localeOf(language: string, read: readonly string[]): string {
  const tag = new RegExp(`^${language}(-[a-z0-9]+)*$`, 'i');
  return read.find((one) => tag.test(one)) ?? language;
}

import { expect, it } from 'vitest';
import { localeOf } from './locale';

it.each([
  [['en-GB', 'en'], 'en-GB'],
  [['de-DE', 'en-IE', 'en-US'], 'en-IE'],
  [['de-DE'], 'en'],
  [['eng', 'en'], 'en'],
  // A browser without a desktop around it says such a thing, and `Intl` would not take it.
  [['en-US@posix'], 'en'],
  [[], 'en'],
])('of %j figures and days are those of %s', (read, locale) => {
  expect(localeOf('en', read)).toBe(locale);
});

import { describe, expect, it } from 'vitest';
import { formatPercent, shareOf } from './percent';

describe('shares', () => {
  it('are written in per cent', () => {
    expect(formatPercent('97.5', 'en')).toBe('97.5%');
    expect(formatPercent('100.0', 'en')).toBe('100%');
    expect(formatPercent('97.5', 'de')).toBe('97,5\u00a0%');
  });

  it('are not all before all is done', () => {
    expect(shareOf(299, 300)).toBe(99);
    expect(shareOf(300, 300)).toBe(100);
    expect(shareOf(301, 300)).toBe(100);
    expect(shareOf(0, 0)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { shareOf } from './percent';

describe('shares', () => {
  it('are not all before all is done', () => {
    expect(shareOf(299, 300)).toBe(99);
    expect(shareOf(300, 300)).toBe(100);
    expect(shareOf(301, 300)).toBe(100);
    expect(shareOf(0, 0)).toBe(0);
  });
});

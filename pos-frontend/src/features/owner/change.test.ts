import { describe, expect, it } from 'vitest';
import { type Change, changeOf, isWelcome } from './change';

function told(change: Change): string {
  return 'by' in change ? `${change.way} ${change.by.toFixed(4)}` : change.way;
}

describe('a change', () => {
  it.each([
    ['120.00', '100.00', 'up 0.2000'],
    ['80.00', '100.00', 'down 0.2000'],
    ['100.00', '100', 'same'],
    ['0.00', '100.00', 'down 1.0000'],
    ['100.00', '0.00', 'new'],
    ['0.00', '0.00', 'same'],
    // More was given back than sold, and less than before: that is more revenue.
    ['-50.00', '-100.00', 'up 0.5000'],
    ['50.00', '-100.00', 'up 1.5000'],
    ['-5', '0', 'new'],
  ])('from %s, where it was %s before, is told in parts: %s', (now, before, words) => {
    expect(told(changeOf(now, before, 'part'))).toBe(words);
  });

  it.each([
    [7, 4, 'up 3.0000'],
    [4, 7, 'down 3.0000'],
    [3, 0, 'up 3.0000'],
    ['38.2', '40.00', 'down 1.8000'],
    [0, 0, 'same'],
  ])('to %s, where it was %s before, is told by itself: %s', (now, before, words) => {
    expect(told(changeOf(now, before, 'difference'))).toBe(words);
  });

  it('is not known where either is not', () => {
    expect(changeOf(null, '3', 'part').way).toBe('unknown');
    expect(changeOf('3', null, 'part').way).toBe('unknown');
    expect(changeOf(undefined, 3, 'difference').way).toBe('unknown');
  });

  it('keeps what floats would lose', () => {
    const change = changeOf('0.3', '0.1', 'difference');
    expect('by' in change && change.by.toFixed()).toBe('0.2');
  });

  it('is welcome where there is more of what is good', () => {
    const up = changeOf(2, 1, 'part');
    expect(isWelcome(up, 'more')).toBe(true);
    expect(isWelcome(up, 'less')).toBe(false);
    expect(isWelcome(changeOf(1, 2, 'part'), 'less')).toBe(true);
    expect(isWelcome({ way: 'new' }, 'more')).toBeUndefined();
  });
});

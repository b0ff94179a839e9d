import { describe, expect, it } from 'vitest';
import { parseRate, rateText } from './tax-rate';

describe('a rate', () => {
  it.each([
    ['20', '20'],
    [' 5.5 ', '5.5'],
    ['5,5 %', '5.5'],
    ['0', '0'],
    ['100', '100'],
  ])('typed as %j is sent as %j', (typed, sent) => {
    expect(parseRate(typed)).toBe(sent);
  });

  it.each(['', '-1', '100.001', 'twenty', '1e2'])('is none: %j', (typed) => {
    expect(parseRate(typed)).toBeNull();
  });

  it('is shown without needless zeros', () => {
    expect(rateText('20.000')).toBe('20');
    expect(rateText('5.500')).toBe('5.5');
  });
});

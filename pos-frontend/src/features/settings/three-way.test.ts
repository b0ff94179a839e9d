import { describe, expect, it } from 'vitest';
import { changesFrom, rebase } from './three-way';

const base = { name: 'Shop', policy: 'BLOCK', blind: true };

describe('an edit of what others edit too', () => {
  it('sends only what differs from what was loaded', () => {
    expect(changesFrom(base, { name: 'Shop', policy: 'WARN' })).toEqual({ policy: 'WARN' });
  });

  it('takes over what only they changed, and keeps what only I did', () => {
    const theirs = { ...base, blind: false };
    expect(rebase(base, theirs, { name: 'Corner shop' })).toEqual({
      mine: { name: 'Corner shop' },
      taken: ['blind'],
      clashes: [],
    });
  });

  it('names what both changed differently', () => {
    const theirs = { ...base, policy: 'ALLOW' };
    expect(rebase(base, theirs, { policy: 'WARN' })).toEqual({
      mine: { policy: 'WARN' },
      taken: [],
      clashes: ['policy'],
    });
  });

  it('has nothing left to save where both did the same, as after a lost answer', () => {
    const theirs = { ...base, policy: 'WARN' };
    expect(rebase(base, theirs, { policy: 'WARN' })).toEqual({ mine: {}, taken: [], clashes: [] });
  });
});

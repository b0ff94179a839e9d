import { describe, expect, it, vi } from 'vitest';
import {
  type Bounds,
  makeServerClock,
  narrowed,
  pauseUntilTelling,
  type Sample,
  serverMoment,
} from './scan-clock';

const NONE = { notBefore: Number.NEGATIVE_INFINITY, after: null };

/** A server whose clock is `offset` ahead of the device's, and `way` milliseconds away. */
function answerAt(sent: number, offset: number, way = 20): Sample {
  const date = Math.floor((sent + way + offset) / 1000) * 1000;
  return { sent, received: sent + 2 * way, date };
}

describe('bounds', () => {
  it('hold the truth, and get closer with every answer', () => {
    const offset = 7_311;
    let bounds: Bounds | null = null;
    let now = 1_000_123;
    for (let answer = 0; answer < 7; answer += 1) {
      bounds = narrowed(bounds, answerAt(now, offset));
      expect(bounds.lower).toBeLessThanOrEqual(offset);
      expect(bounds.upper).toBeGreaterThanOrEqual(offset);
      // As late as an answer takes: the pause hits the moment at the server, not at its door.
      now += 40 + pauseUntilTelling(bounds, now + 40);
    }
    expect((bounds?.upper ?? 0) - (bounds?.lower ?? 0)).toBeLessThan(120);
  });

  it('are made anew when a clock was set', () => {
    const before = narrowed(null, answerAt(5_000, 60_000));
    const after = narrowed(before, answerAt(9_000, -3_600_000));
    expect(after.lower).toBeLessThanOrEqual(-3_600_000);
    expect(after.upper).toBeGreaterThanOrEqual(-3_600_000);
  });

  it('are doubted more as they age', () => {
    const bounds = narrowed(null, answerAt(0, 0));
    const hour = 3_600_000;
    const later = serverMoment(hour, bounds, hour, NONE);
    const atOnce = serverMoment(100, bounds, 100, NONE);
    expect(hour - later).toBeGreaterThan(100 - atOnce);
  });
});

describe('the moment of a scan', () => {
  it.each([-86_400_000, -1_500, -1, 0, 1, 999, 1_000, 62_135])(
    'is never in the future of a server that is %i ms ahead',
    (offset) => {
      for (let start = 1_000_000; start < 1_002_000; start += 37) {
        const bounds = narrowed(null, answerAt(start, offset));
        const now = start + 45;
        const moment = serverMoment(now, bounds, now, NONE);
        expect(moment).toBeLessThanOrEqual(now + offset);
        expect(moment).toBeGreaterThan(now + offset - 1_050);
      }
    },
  );

  it('is not in the future either when the clock of the device was set back meanwhile', () => {
    const bounds = narrowed(null, answerAt(10_000, 0));
    expect(serverMoment(99_000, bounds, 10_050, NONE)).toBeLessThanOrEqual(10_050);
  });

  it('is later than the one before, however close they were', () => {
    const bounds = narrowed(null, answerAt(10_000, 0));
    expect(serverMoment(10_050, bounds, 10_050, { notBefore: 0, after: 20_000 })).toBe(20_001);
  });

  it('is not before the count began', () => {
    const bounds = narrowed(null, answerAt(10_900, 0));
    const moment = serverMoment(10_950, bounds, 10_950, { notBefore: 10_910, after: null });
    expect(moment).toBe(10_910);
  });
});

describe('the clock', () => {
  it('asks when the answer tells most', async () => {
    vi.useFakeTimers({ now: 1_700_000_000_444 });
    const offset = 2_750;
    const asked = vi.fn<() => Promise<Sample>>(() =>
      Promise.resolve(answerAt(Date.now(), offset, 5)),
    );
    const clock = makeServerClock(asked, (ms) => {
      vi.advanceTimersByTime(ms);
      return Promise.resolve();
    });
    await clock.refine();
    const bounds = clock.bounds();
    expect(asked).toHaveBeenCalledTimes(7);
    expect(bounds?.lower).toBeLessThanOrEqual(offset);
    expect(bounds?.lower).toBeGreaterThan(offset - 60);
    vi.useRealTimers();
  });

  it('stays unknown, and says so, where nobody answers', async () => {
    const clock = makeServerClock(
      () => Promise.reject(new Error('no way')),
      () => Promise.resolve(),
    );
    await expect(clock.read()).rejects.toThrow('no way');
    expect(clock.bounds()).toBeNull();
  });
});

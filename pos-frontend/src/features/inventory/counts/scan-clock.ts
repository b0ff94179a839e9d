import { networkError } from '@/shared/api/api-error';

/**
 * What the server's clock says, as far as answers tell. Their `Date` is whole seconds, so one answer
 * leaves a second of doubt; several, asked for at the right moments, leave little more than the way
 * there and back.
 */
export interface Bounds {
  /** Milliseconds to add to this device's clock: at least, and at most. */
  lower: number;
  upper: number;
  /** By this device's clock. */
  measuredAt: number;
}

export interface Sample {
  /** By this device's clock: when it was asked, and when the answer was there. */
  sent: number;
  received: number;
  /** The answer's own moment, cut to its second. */
  date: number;
}

const SECOND = 1000;
/** Clocks of cheap devices run this much too fast or too slow. */
const DRIFT = 0.0002;

function aged({ lower, upper, measuredAt }: Bounds, now: number): Bounds {
  const doubt = Math.abs(now - measuredAt) * DRIFT;
  return { lower: lower - doubt, upper: upper + doubt, measuredAt: now };
}

/** What is known after one more answer. One that fits nothing from before: a clock was set. */
export function narrowed(bounds: Bounds | null, { sent, received, date }: Sample): Bounds {
  const fresh = { lower: date - received, upper: date + SECOND - sent, measuredAt: received };
  if (!bounds) return fresh;
  const before = aged(bounds, received);
  const lower = Math.max(before.lower, fresh.lower);
  const upper = Math.min(before.upper, fresh.upper);
  return lower <= upper ? { lower, upper, measuredAt: received } : fresh;
}

/** Milliseconds until an answer would halve the doubt: when a second begins, if the middle is right. */
export function pauseUntilTelling({ lower, upper }: Bounds, now: number): number {
  const there = now + (lower + upper) / 2;
  return Math.ceil(there / SECOND) * SECOND - there;
}

/**
 * The server's time of a scan at `at`, to the millisecond: never one that has not come there, nor
 * before `notBefore`; later than the one before it, since their order is what tells a recount.
 */
export function serverMoment(
  at: number,
  bounds: Bounds,
  now: number,
  { notBefore, after }: { notBefore: number; after: number | null },
): number {
  const { lower } = aged(bounds, now);
  // A clock that was set back meanwhile would put it into the future.
  const seen = Math.floor(Math.min(at, now) + lower);
  return Math.max(seen, notBefore, after === null ? Number.NEGATIVE_INFINITY : after + 1);
}

export interface ServerClock {
  /** Null until an answer was read. */
  bounds: () => Bounds | null;
  /** Until the server's time is known at all; fails where it cannot be asked. */
  read: () => Promise<void>;
  /** Until it is known closely; one after the other, within some seconds. */
  refine: () => Promise<void>;
}

/** Each halves what is in doubt: from a second to some milliseconds. */
const TELLING_ANSWERS = 6;

export function makeServerClock(
  ask: () => Promise<Sample>,
  wait: (ms: number) => Promise<void>,
): ServerClock {
  let bounds: Bounds | null = null;
  async function read(): Promise<void> {
    if (!bounds) bounds = narrowed(null, await ask());
  }
  return {
    bounds: () => bounds,
    read,
    refine: async () => {
      await read();
      for (let answer = 0; answer < TELLING_ANSWERS && bounds; answer += 1) {
        // oxlint-disable no-await-in-loop -- each answer says when to ask for the next
        await wait(pauseUntilTelling(bounds, Date.now()));
        bounds = narrowed(bounds, await ask());
        // oxlint-enable no-await-in-loop
      }
    },
  };
}

/** Any answer of the server has the time on it; this one costs it next to nothing. */
export async function askServerTime(): Promise<Sample> {
  const sent = Date.now();
  const answer = await fetch('/api/v1/health/live', { cache: 'no-store' }).catch(
    (error: unknown) => {
      throw networkError(error);
    },
  );
  const date = Date.parse(answer.headers.get('Date') ?? '');
  if (Number.isNaN(date)) throw new Error('an answer without its time');
  return { sent, received: Date.now(), date };
}

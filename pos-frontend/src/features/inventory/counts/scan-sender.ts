import { ApiError } from '@/shared/api/api-error';
import type { CountLineRow } from '@/shared/api/generated/model/countLineRow';
import type { CountNoted } from '@/shared/api/generated/model/countNoted';
import {
  dropScan,
  firstWaiting,
  type HeardLine,
  type KeptScan,
  type Place,
  type Refusal,
  refuse,
  type ScanDatabase,
  settle,
  stamp,
  type Ware,
} from './scan-store';

/** Waits between tries, in milliseconds; the last one goes on. */
const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const;
/** Nobody waits longer for an answer: what it was about is asked for again by the same id. */
export const PATIENCE_MS = 15_000;

/**
 * `stopped`: no scan of this count is taken any more, whoever asks: it was finished or cancelled, the
 * session has ended, or the right was withdrawn. What was not sent stays.
 */
export type Sending =
  | { is: 'idle' }
  | { is: 'sending' }
  | { is: 'pausing'; why: 'offline' | 'server' }
  | { is: 'stopped'; why: 'closed' | 'signedOut' | 'forbidden' };

/** One tab at a time sends the scans of a place. `navigator.locks`, where the page came by HTTPS. */
type Locks = Pick<LockManager, 'request'>;

interface SenderOptions {
  db: ScanDatabase;
  place: Place;
  tenant: number;
  locks: Locks | undefined;
  post: (scan: KeptScan) => Promise<CountNoted>;
  /** By the server's clock, in milliseconds; fails where it cannot be asked. */
  momentOf: (scan: KeptScan, latest: number | null) => number;
  /** Before the first moment is given out. */
  readClock: () => Promise<void>;
  onSending: (sending: Sending) => void;
  onSettled: (scan: KeptScan, outcome: 'saved' | 'unknown' | 'refused') => void;
}

export interface Sender {
  /** There is more to send: at once, unless a pause is under way. */
  more: () => void;
  /** The way may be free again. */
  poke: () => void;
  stop: () => void;
}

type Verdict =
  | { is: 'later'; why: 'offline' | 'server'; pause: number | null }
  | { is: 'never'; refusal: Refusal }
  | { is: 'stop'; why: 'closed' | 'signedOut' | 'forbidden' };

const TRY_AGAIN = new Set([408, 425, 429]);

function verdictOf(error: unknown): Verdict {
  // Something on the way answered for the server, such as a portal that asks to sign in.
  if (!(error instanceof ApiError)) return { is: 'later', why: 'server', pause: null };
  const { status, code, detail, retryAfter } = error;
  if (error.isNetworkError) return { is: 'later', why: 'offline', pause: null };
  if (status >= 500 || TRY_AGAIN.has(status)) {
    return { is: 'later', why: 'server', pause: retryAfter === null ? null : retryAfter * 1000 };
  }
  if (status === 401) return { is: 'stop', why: 'signedOut' };
  if (status === 403) return { is: 'stop', why: 'forbidden' };
  if (code === 'count_state') return { is: 'stop', why: 'closed' };
  return { is: 'never', refusal: { status, code, detail } };
}

export function heardOf(row: CountLineRow, { count, user }: Place, tenant: number) {
  const line: HeardLine = {
    count,
    user,
    variantId: row.variant_id,
    expected: row.expected_qty,
    counted: row.counted_qty,
    tallies: row.tallies.map(({ zone_name: zone, qty }) => ({ zone, qty })),
    lastAt: row.last_at,
  };
  const ware: Ware = {
    tenant,
    variantId: row.variant_id,
    sku: row.sku,
    product: row.product_name,
    variant: row.variant_name,
  };
  return { line, ware };
}

/**
 * Sends what is kept, one after the other in the order of scanning. A refused one is set aside and
 * blocks nothing; where the server cannot be reached it tries again, less and less often.
 */
export function makeSender(options: SenderOptions): Sender {
  const { db, place, locks, onSending, onSettled } = options;
  const now = {
    stopped: false,
    running: false,
    again: false,
    failures: 0,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  };

  /** True when another one may follow at once. */
  async function sendNext(): Promise<boolean> {
    const waiting = await firstWaiting(db, place);
    if (!waiting) {
      onSending({ is: 'idle' });
      return false;
    }
    if (await isPointless(waiting)) {
      await dropScan(db, waiting);
      return true;
    }
    onSending({ is: 'sending' });
    let scan = waiting;
    try {
      if (scan.countedAt === null) await options.readClock();
      const stamped = await stamp(db, place, scan.seq, (latest) => options.momentOf(scan, latest));
      if (!stamped) return true;
      scan = stamped;
      const noted = await options.post(scan);
      if (!noted.line && !noted.unknown) throw new Error('not an answer of the server');
      const heard = noted.line && heardOf(noted.line, place, options.tenant);
      await settle(db, place, scan, heard);
      now.failures = 0;
      onSettled(scan, heard ? 'saved' : 'unknown');
      return true;
    } catch (error) {
      return judge(scan, error);
    }
  }

  /** It takes back what the server never took. */
  async function isPointless({ takesBack }: KeptScan): Promise<boolean> {
    if (takesBack === null) return false;
    const original = await db.scans.where('id').equals(takesBack).first();
    return original?.state === 'refused';
  }

  async function judge(scan: KeptScan, error: unknown): Promise<boolean> {
    const verdict = verdictOf(error);
    if (verdict.is === 'never') {
      now.failures = 0;
      await refuse(db, scan.seq, verdict.refusal);
      onSettled(scan, 'refused');
      return true;
    }
    if (verdict.is === 'stop') {
      onSending({ is: 'stopped', why: verdict.why });
      return false;
    }
    onSending({ is: 'pausing', why: verdict.why });
    const usual = PAUSES[Math.min(now.failures, PAUSES.length - 1)] ?? 0;
    now.failures += 1;
    // Not all devices of a shop at once, when its server is back.
    const pause = (verdict.pause ?? usual) * (1 + Math.random() / 4);
    now.timer = setTimeout(tryAgain, pause);
    return false;
  }

  async function sendAll(): Promise<void> {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what this is for
    while (!now.stopped && (await sendNext()));
  }

  /** Without its database a device keeps nothing, and says so at the next scan. */
  function start(): void {
    run().catch(() => onSending({ is: 'idle' }));
  }

  async function run(): Promise<void> {
    if (now.running) {
      now.again = true;
      return;
    }
    now.running = true;
    try {
      do {
        now.again = false;
        // oxlint-disable-next-line no-await-in-loop -- what came meanwhile comes after
        await (locks
          ? locks.request(`onhand-count-${place.count}-${place.user}`, sendAll)
          : sendAll());
      } while (now.again && !now.stopped && now.timer === undefined);
    } finally {
      now.running = false;
    }
  }

  function tryAgain(): void {
    if (now.stopped) return;
    clearTimeout(now.timer);
    now.timer = undefined;
    start();
  }

  return {
    more: () => {
      if (!now.stopped && now.timer === undefined) start();
    },
    poke: () => {
      now.failures = 0;
      tryAgain();
    },
    stop: () => {
      now.stopped = true;
      clearTimeout(now.timer);
    },
  };
}

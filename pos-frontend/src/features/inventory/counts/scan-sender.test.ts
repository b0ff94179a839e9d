/* oxlint-disable no-await-in-loop -- a scanner does one after the other */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, networkError } from '@/shared/api/api-error';
import type { CountNoted } from '@/shared/api/generated/model/countNoted';
import { newId } from '@/shared/lib/new-id';
import { amountsOf, lastToUndo, sumOf } from './scan-amounts';
import { makeSender, type Sender, type Sending } from './scan-sender';
import {
  dropScan,
  type HeardLine,
  type KeptScan,
  keepScan,
  linkScans,
  type NewScan,
  type Place,
  placeOf,
  ScanDatabase,
  scansOf,
  sendAgain,
  takeLines,
  waitingOfOthers,
} from './scan-store';

const me: Place = { count: placeOf(1, 7), user: 3, userName: 'Sam' };
const VARIANTS: Record<string, number> = { TEA: 11, CUP: 12, POT: 13 };

let browser: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
let db: ScanDatabase;
let senders: Sender[];
let server: FakeServer;

/** The server's own rule: an observation counts once, whoever sends it how often. */
class FakeServer {
  taken: KeptScan[] = [];
  asked: string[] = [];
  /** What the next requests meet, one after the other; `lost`: done, but the answer is cut off. */
  fates: (ApiError | 'lost' | 'ok')[] = [];
  underWay = 0;
  mostUnderWay = 0;

  post = async (scan: KeptScan): Promise<CountNoted> => {
    this.asked.push(scan.id);
    this.underWay += 1;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    await Promise.resolve();
    this.underWay -= 1;
    const fate = this.fates.shift() ?? 'ok';
    if (fate instanceof ApiError) throw fate;
    const repeated = this.taken.some(({ id }) => id === scan.id);
    if (!repeated) this.taken.push(scan);
    if (fate === 'lost') throw networkError(new TypeError('cut off'));
    return this.notedOf(scan, repeated);
  };

  private notedOf(scan: KeptScan, repeated: boolean): CountNoted {
    const variant = scan.variantId ?? VARIANTS[scan.code ?? ''];
    if (variant === undefined) {
      const unknown = {
        id: 1,
        code: scan.code ?? '',
        zone_name: scan.zone,
        qty: '1.000',
        status: 'OPEN' as const,
        variant_id: null,
        first_at: '2026-11-21T12:00:00Z',
        last_at: '2026-11-21T12:00:00Z',
      };
      return { line: null, unknown, repeated };
    }
    const qty = this.countedOf(variant);
    const line = {
      variant_id: variant,
      sku: `SKU-${variant}`,
      product_name: 'Something',
      variant_name: '',
      expected_qty: null,
      counted_qty: qty,
      first_at: '2026-11-21T12:00:00Z',
      last_at: new Date(scan.countedAt ?? 0).toISOString(),
      outcome: '' as const,
      tallies: [{ zone_name: 'Front', qty, last_at: '2026-11-21T12:00:00Z' }],
    };
    return { line, unknown: null, repeated };
  }

  countedOf(variant: number): string {
    const its = this.taken.filter(
      (scan) => (scan.variantId ?? VARIANTS[scan.code ?? '']) === variant,
    );
    const sum = its.reduce(
      (total, { kind, qty }) => (kind === 'SET' ? Number(qty) : total + Number(qty)),
      0,
    );
    return sum.toFixed(3);
  }
}

function refusal(status: number, code: string): ApiError {
  return new ApiError({
    status,
    code,
    detail: code,
    requestId: null,
    errors: [],
    retryAfter: null,
  });
}

/** As `navigator.locks` does it: one after the other, over all tabs. */
function oneLock() {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, task: () => Promise<void>) => {
      const turn = queue.then(task);
      queue = turn.catch(() => {});
      return turn;
    },
  } as unknown as Pick<LockManager, 'request'>;
}

interface Tab {
  sender: Sender;
  states: Sending[];
  settled: [string, string][];
}

function openTab(locks = oneLock(), place = me): Tab {
  const states: Sending[] = [];
  const settled: [string, string][] = [];
  const sender = makeSender({
    db,
    place,
    tenant: 1,
    locks,
    post: server.post,
    readClock: () => Promise.resolve(),
    momentOf: ({ at }, latest) => Math.max(at, (latest ?? 0) + 1),
    onSending: (now) => states.push(now),
    onSettled: (scan, outcome) => settled.push([scan.id, outcome]),
  });
  senders.push(sender);
  return { sender, states, settled };
}

async function scanned(scan: Partial<NewScan> = {}, place = me): Promise<string> {
  const id = newId();
  await keepScan(db, place, {
    id,
    kind: 'SCAN',
    code: 'TEA',
    variantId: null,
    qty: '1',
    zone: 'Front',
    at: Date.now(),
    ...scan,
  });
  return id;
}

async function waiting(): Promise<KeptScan[]> {
  return (await scansOf(db, me)).filter(({ state }) => state === 'waiting');
}

async function allSent(): Promise<void> {
  await vi.waitFor(async () => expect(await waiting()).toHaveLength(0));
}

/** Where timers stand still: the database of the tests goes on without them. */
async function until(check: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1_000 && !check(); turn += 1) {
    await db.scans.count();
  }
  expect(check()).toBe(true);
}

beforeEach(() => {
  browser = { indexedDB: new IDBFactory(), IDBKeyRange };
  db = new ScanDatabase(browser);
  senders = [];
  server = new FakeServer();
});

afterEach(async () => {
  for (const sender of senders) sender.stop();
  await db.delete();
});

describe('sending', () => {
  it('keeps the order of scanning, one at a time', async () => {
    const ids: string[] = [];
    for (const code of ['TEA', 'CUP', 'TEA', 'NOBODY-KNOWS', 'POT']) {
      ids.push(await scanned({ code }));
    }
    const tab = openTab();
    tab.sender.poke();
    await allSent();
    expect(server.taken.map(({ id }) => id)).toEqual(ids);
    expect(server.mostUnderWay).toBe(1);
    expect(tab.settled.map(([, outcome]) => outcome)).toEqual([
      'saved',
      'saved',
      'saved',
      'unknown',
      'saved',
    ]);
    expect(tab.states.at(-1)).toEqual({ is: 'idle' });
  });

  it('takes along what is scanned while it sends', async () => {
    const tab = openTab();
    await scanned();
    tab.sender.more();
    await scanned({ code: 'CUP' });
    tab.sender.more();
    await allSent();
    expect(server.taken).toHaveLength(2);
  });

  it('names moments that only go forward', async () => {
    for (const at of [5_000, 4_000, 4_000, 9_000]) await scanned({ at });
    openTab().sender.poke();
    await allSent();
    expect(server.taken.map(({ countedAt }) => countedAt)).toEqual([5_000, 5_001, 5_002, 9_000]);
  });
});

describe('a lost connection', () => {
  it('loses nothing and doubles nothing, also where only the answer was lost', async () => {
    server.fates = [networkError(new TypeError()), 'lost', 'lost'];
    const ids = [await scanned(), await scanned({ code: 'CUP' })];
    const tab = openTab();
    await vi.waitFor(async () => {
      tab.sender.poke();
      expect(await waiting()).toHaveLength(0);
    });
    expect(server.taken.map(({ id }) => id)).toEqual(ids);
    expect(server.asked.length).toBe(5);
  });

  it('says the same moment on every try', async () => {
    server.fates = ['lost'];
    const moments: (number | null)[] = [];
    const { post } = server;
    server.post = (scan) => {
      moments.push(scan.countedAt);
      return post(scan);
    };
    await scanned();
    const tab = openTab();
    tab.sender.poke();
    await vi.waitFor(() => expect(tab.states.at(-1)?.is).toBe('pausing'));
    tab.sender.poke();
    await allSent();
    expect(moments).toHaveLength(2);
    expect(moments[0]).toBe(moments[1]);
  });

  it('tries again by itself, less and less often', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    server.fates = [1, 2, 3].map(() => networkError(new TypeError()));
    await scanned();
    openTab().sender.poke();
    const pauses: number[] = [];
    for (let failure = 1; failure <= 3; failure += 1) {
      await until(() => vi.getTimerCount() === 1);
      const began = Date.now();
      vi.advanceTimersToNextTimer();
      pauses.push(Date.now() - began);
    }
    await until(() => server.taken.length === 1);
    vi.useRealTimers();
    expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
    expect(pauses[0]).toBeGreaterThanOrEqual(1_000);
    expect(pauses[2]).toBeGreaterThan(2 * (pauses[0] ?? 0));
  });

  it('is waited for: a new scan does not press the server', async () => {
    server.fates = [refusal(503, 'unavailable')];
    await scanned();
    const tab = openTab();
    tab.sender.poke();
    await vi.waitFor(() => expect(tab.states.at(-1)).toEqual({ is: 'pausing', why: 'server' }));
    await scanned();
    tab.sender.more();
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
    expect(server.asked).toHaveLength(1);
  });
});

describe('a reload', () => {
  it('goes on with what was kept, in its order', async () => {
    server.fates = [networkError(new TypeError())];
    const ids = [await scanned(), await scanned({ code: 'CUP' })];
    const before = openTab();
    before.sender.poke();
    await vi.waitFor(() => expect(before.states.at(-1)?.is).toBe('pausing'));
    before.sender.stop();
    db.close();
    db = new ScanDatabase(browser);
    openTab().sender.poke();
    await allSent();
    expect(server.taken.map(({ id }) => id)).toEqual(ids);
  });
});

describe('two tabs', () => {
  it('send each scan once, in order', async () => {
    const ids: string[] = [];
    for (let scan = 0; scan < 20; scan += 1) {
      ids.push(await scanned());
    }
    const locks = oneLock();
    const tabs = [openTab(locks), openTab(locks)];
    for (const { sender } of tabs) sender.poke();
    await allSent();
    expect(server.asked).toEqual(ids);
  });

  it('count each scan once, in order, even where the browser has no locks', async () => {
    const ids: string[] = [];
    for (let scan = 0; scan < 10; scan += 1) {
      ids.push(await scanned());
    }
    const without = undefined as unknown as ReturnType<typeof oneLock>;
    const tabs = [openTab(without), openTab(without)];
    for (const { sender } of tabs) sender.poke();
    await allSent();
    expect(server.taken.map(({ id }) => id)).toEqual(ids);
  });
});

describe('a refusal', () => {
  it.each([
    [409, 'out_of_scope'],
    [409, 'more_than_counted'],
    [409, 'keeps_no_stock'],
    [404, 'not_found'],
    [400, 'invalid'],
  ])('%i %s is set aside and blocks nothing', async (status, code) => {
    server.fates = [refusal(status, code)];
    const bad = await scanned({ code: 'POT' });
    const good = await scanned();
    const tab = openTab();
    tab.sender.poke();
    await allSent();
    expect(tab.settled).toEqual([
      [bad, 'refused'],
      [good, 'saved'],
    ]);
    const refused = (await scansOf(db, me)).find(({ id }) => id === bad);
    expect(refused?.refusal).toEqual({ status, code, detail: code });
  });

  it('can be sent again, as another observation, or removed', async () => {
    server.fates = [refusal(409, 'out_of_scope'), refusal(409, 'out_of_scope')];
    await scanned();
    await scanned({ code: 'CUP' });
    const tab = openTab();
    tab.sender.poke();
    await allSent();
    const [first, second] = await scansOf(db, me);
    if (!first || !second) throw new Error('both are kept');
    await sendAgain(db, first, 'again-1');
    await dropScan(db, second);
    tab.sender.more();
    await allSent();
    expect(server.taken.map(({ id }) => id)).toEqual(['again-1']);
  });

  it('takes with it what would have taken it back', async () => {
    server.fates = [refusal(409, 'out_of_scope')];
    const bad = await scanned();
    await scanned({ qty: '-1', takesBack: bad });
    openTab().sender.poke();
    await allSent();
    expect(server.asked).toEqual([bad]);
  });

  it.each([
    [409, 'count_state', 'closed'],
    [401, 'not_authenticated', 'signedOut'],
    [403, 'forbidden', 'forbidden'],
  ] as const)('%i %s stops, and keeps all', async (status, code, why) => {
    server.fates = [refusal(status, code)];
    await scanned();
    await scanned({ code: 'CUP' });
    const tab = openTab();
    tab.sender.poke();
    await vi.waitFor(() => expect(tab.states.at(-1)).toEqual({ is: 'stopped', why }));
    expect(await waiting()).toHaveLength(2);
    expect(server.asked).toHaveLength(1);
  });
});

describe('other people on this device', () => {
  it('send their own scans themselves', async () => {
    const other = { ...me, user: 4, userName: 'Maria' };
    await scanned({}, other);
    await scanned();
    openTab().sender.poke();
    await allSent();
    expect(server.taken).toHaveLength(1);
    expect(await waitingOfOthers(db, me)).toEqual([{ name: 'Maria', waiting: 1 }]);
  });
});

describe('an unknown code', () => {
  it('is of the item that somebody says it is, once it is linked', async () => {
    await scanned({ code: 'WHAT' });
    await scanned({ code: 'WHAT', zone: 'Back' });
    openTab().sender.poke();
    await allSent();
    expect((await scansOf(db, me)).map(({ state }) => state)).toEqual(['unknown', 'unknown']);
    await linkScans(db, me, [{ code: 'WHAT', zone: 'Front', variantId: 11 }]);
    expect((await scansOf(db, me)).map(({ state, variantId }) => [state, variantId])).toEqual([
      ['saved', 11],
      ['unknown', null],
    ]);
  });
});

describe('amounts', () => {
  const tea = { variantId: 11, code: 'TEA' };
  const heard: HeardLine = {
    count: me.count,
    user: me.user,
    variantId: 11,
    expected: null,
    counted: '7.000',
    tallies: [
      { zone: 'Front', qty: '4.000' },
      { zone: 'Back', qty: '3.000' },
    ],
    lastAt: '2026-11-21T12:00:00Z',
  };

  it('add what waits to what the server has, by zone and in order', async () => {
    await scanned({ variantId: 11 });
    await scanned({ variantId: 11, kind: 'SET', qty: '10' });
    await scanned({ variantId: 11, qty: '0.5' });
    await scanned({ variantId: 11, zone: 'Back', qty: '-1' });
    const amounts = amountsOf(tea, await scansOf(db, me), heard, []);
    expect(amounts.get('Front')?.toString()).toBe('10.5');
    expect(amounts.get('Back')?.toString()).toBe('2');
    expect(sumOf(amounts).toString()).toBe('12.5');
  });

  it('are the same before and after the server took it', async () => {
    await scanned();
    await scanned();
    const before = amountsOf(
      { variantId: null, code: 'TEA' },
      await scansOf(db, me),
      undefined,
      [],
    );
    expect(before.get('Front')?.toString()).toBe('2');
    openTab().sender.poke();
    await allSent();
    const after = amountsOf(
      tea,
      await scansOf(db, me),
      await db.lines.get([me.count, me.user, 11]),
      [],
    );
    expect(after.get('Front')?.toString()).toBe('2');
  });

  it('are not those of whoever counted on this device before', async () => {
    const manager = { ...me, user: 2, userName: 'Maria' };
    await scanned({}, manager);
    openTab(oneLock(), manager).sender.poke();
    await vi.waitFor(async () => expect(await db.lines.count()).toBe(1));
    expect(await db.lines.get([me.count, me.user, 11])).toBeUndefined();
  });

  it('of a code that nobody knows are what is parked', async () => {
    await scanned({ code: 'WHAT' });
    const parked = [{ code: 'WHAT', zone: 'Front', qty: '3.000' }];
    const amounts = amountsOf(
      { variantId: null, code: 'WHAT' },
      await waiting(),
      undefined,
      parked,
    );
    expect(amounts.get('Front')?.toString()).toBe('4');
  });

  it('are not put back by a list that is older', async () => {
    const ware = { tenant: 1, variantId: 11, sku: 'T', product: 'Tea', variant: '' };
    await takeLines(db, me, [{ line: heard, ware }]);
    const older = { ...heard, counted: '1.000', lastAt: '2026-11-21T11:00:00.5Z' };
    await takeLines(db, me, [{ line: older, ware }]);
    expect((await db.lines.get([me.count, me.user, 11]))?.counted).toBe('7.000');
  });
});

describe('what can be taken back', () => {
  it('is the latest that stands, and each only once', async () => {
    const first = await scanned();
    const second = await scanned({ code: 'CUP' });
    expect(lastToUndo(await scansOf(db, me))?.id).toBe(second);
    await scanned({ code: 'CUP', qty: '-1', takesBack: second });
    expect(lastToUndo(await scansOf(db, me))?.id).toBe(first);
    await scanned({ qty: '-1', takesBack: first });
    expect(lastToUndo(await scansOf(db, me))).toBeUndefined();
  });

  it('is a recount only where it is known what it replaced', async () => {
    const first = await scanned();
    await scanned({ variantId: 11, kind: 'SET', qty: '5' });
    expect(lastToUndo(await scansOf(db, me))?.id).toBe(first);
    const known = await scanned({ variantId: 11, kind: 'SET', qty: '6', before: '5' });
    expect(lastToUndo(await scansOf(db, me))?.id).toBe(known);
  });
});

import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';

/** What a device keeps of a count until the server has it, and what it needs to count without one. */

type ScanState = 'waiting' | 'saved' | 'unknown' | 'refused';

export interface Refusal {
  status: number;
  code: string;
  detail: string;
}

export interface KeptScan {
  /** In the order of scanning, over all tabs. */
  seq: number;
  /** The server knows it by this: `observation_id`. */
  id: string;
  /** Which count, of which tenant. */
  count: string;
  user: number;
  userName: string;
  kind: 'SCAN' | 'SET';
  /** As scanned; null where an item was pressed instead. */
  code: string | null;
  /** Null until it is known what the code is. */
  variantId: number | null;
  /** A decimal string: added by a scan, set by a recount. */
  qty: string;
  zone: string;
  /** By this device's clock. */
  at: number;
  /** By the server's: fixed before the first try, so that every try says the same. */
  countedAt: number | null;
  state: ScanState;
  refusal: Refusal | null;
  /** The scan that this one takes back, and whether it was taken back itself. */
  takesBack: string | null;
  takenBack: boolean;
  /** What a recount replaced, for taking it back. */
  before: string | null;
}

export interface Ware {
  tenant: number;
  variantId: number;
  sku: string;
  product: string;
  variant: string;
}

interface KnownCode {
  tenant: number;
  code: string;
  variantId: number;
}

/**
 * What the server had counted of an item when it was last heard. Of one person, as the scans are:
 * whoever counts blind on a manager's device is not to know what the manager was told.
 */
export interface HeardLine {
  count: string;
  user: number;
  variantId: number;
  /** Null for who counts blind. */
  expected: string | null;
  counted: string;
  tallies: { zone: string; qty: string }[];
  lastAt: string;
}

/** The latest `countedAt` that was given out. */
interface LatestMoment {
  count: string;
  user: number;
  countedAt: number;
}

export class ScanDatabase extends Dexie {
  scans!: EntityTable<KeptScan, 'seq'>;
  lines!: Table<HeardLine, [string, number, number]>;
  wares!: Table<Ware, [number, number]>;
  codes!: Table<KnownCode, [number, string]>;
  moments!: Table<LatestMoment, [string, number]>;

  constructor(browser: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}) {
    // A scan that made its sound is on the disk, whatever happens to the browser next.
    super('onhand-counts', { ...browser, chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      scans: '++seq, &id, [count+user+state], [count+user]',
      lines: '[count+user+variantId], [count+user]',
      wares: '[tenant+variantId], tenant',
      codes: '[tenant+code], tenant',
      moments: '[count+user]',
    });
  }
}

export type NewScan = Pick<KeptScan, 'id' | 'kind' | 'code' | 'variantId' | 'qty' | 'zone' | 'at'> &
  Partial<Pick<KeptScan, 'takesBack' | 'before'>>;

/** Whose scans of which count. */
export interface Place {
  count: string;
  user: number;
  userName: string;
}

export function placeOf(tenantId: number, countId: number): string {
  return `${tenantId}-${countId}`;
}

/** How many of the settled ones stay, to be seen and taken back. */
const SETTLED_KEPT = 100;

/** Once this has returned, the scan is kept. */
export async function keepScan(
  db: ScanDatabase,
  { count, user, userName }: Place,
  scan: NewScan,
): Promise<void> {
  await db.transaction('rw', db.scans, async () => {
    await db.scans.add({
      count,
      user,
      userName,
      countedAt: null,
      state: 'waiting',
      refusal: null,
      takesBack: null,
      takenBack: false,
      before: null,
      ...scan,
    });
    if (scan.takesBack) {
      await db.scans.where('id').equals(scan.takesBack).modify({ takenBack: true });
    }
  });
}

export function scansOf(db: ScanDatabase, { count, user }: Place): Promise<KeptScan[]> {
  return db.scans.where({ count, user }).sortBy('seq');
}

export async function firstWaiting(db: ScanDatabase, place: Place): Promise<KeptScan | undefined> {
  const { count, user } = place;
  const [first] = await db.scans.where({ count, user, state: 'waiting' }).sortBy('seq');
  return first;
}

/** Of other people who counted on this device: the server takes it from nobody but them. */
export async function waitingOfOthers(db: ScanDatabase, { count, user }: Place) {
  const found = new Map<string, number>();
  await db.scans
    .where('[count+user]')
    .between([count, Dexie.minKey], [count, Dexie.maxKey])
    .each((scan) => {
      if (scan.user === user || scan.state !== 'waiting') return;
      found.set(scan.userName, (found.get(scan.userName) ?? 0) + 1);
    });
  return [...found].map(([name, waiting]) => ({ name, waiting }));
}

/**
 * The scan with the moment that all tries will name, later than every earlier one of this place;
 * undefined where it was removed meanwhile.
 */
export async function stamp(
  db: ScanDatabase,
  place: Place,
  seq: number,
  momentAfter: (latest: number | null) => number,
): Promise<KeptScan | undefined> {
  return db.transaction('rw', db.scans, db.moments, async () => {
    const scan = await db.scans.get(seq);
    if (!scan || scan.countedAt !== null) return scan;
    const { count, user } = place;
    const latest = await db.moments.get([count, user]);
    const countedAt = momentAfter(latest?.countedAt ?? null);
    await db.moments.put({ count, user, countedAt });
    await db.scans.update(seq, { countedAt });
    return { ...scan, countedAt };
  });
}

/** The server has it: what it says of the line is written in the same moment. */
export async function settle(
  db: ScanDatabase,
  place: Place,
  scan: KeptScan,
  heard: { line: HeardLine; ware: Ware } | null,
): Promise<void> {
  await db.transaction('rw', db.scans, db.lines, db.wares, db.codes, async () => {
    if (heard) {
      const { line, ware } = heard;
      await db.lines.put(line);
      await db.wares.put(ware);
      if (scan.code !== null) {
        await db.codes.put({ tenant: ware.tenant, code: scan.code, variantId: ware.variantId });
      }
    }
    await db.scans.update(scan.seq, {
      state: heard ? 'saved' : 'unknown',
      variantId: heard ? heard.line.variantId : null,
    });
    const settled = (await scansOf(db, place)).filter(
      ({ state }) => state === 'saved' || state === 'unknown',
    );
    await db.scans.bulkDelete(settled.slice(0, -SETTLED_KEPT).map(({ seq }) => seq));
  });
}

export async function refuse(db: ScanDatabase, seq: number, refusal: Refusal): Promise<void> {
  await db.scans.update(seq, { state: 'refused', refusal });
}

/** Sent once more, behind what was scanned since. */
export async function sendAgain(db: ScanDatabase, scan: KeptScan, id: string): Promise<void> {
  await db.transaction('rw', db.scans, async () => {
    await db.scans.delete(scan.seq);
    const { seq: _seq, ...again } = scan;
    await db.scans.add({ ...again, id, state: 'waiting', refusal: null, countedAt: null });
  });
}

/** Out of the list. What one would have taken back stands again. */
export async function dropScan(db: ScanDatabase, scan: KeptScan): Promise<void> {
  await db.transaction('rw', db.scans, async () => {
    await db.scans.delete(scan.seq);
    if (scan.takesBack) {
      await db.scans.where('id').equals(scan.takesBack).modify({ takenBack: false });
    }
  });
}

/** What the server has counted, from a list that may be older than what it said to a scan since. */
export async function takeLines(
  db: ScanDatabase,
  { count, user }: Place,
  heard: readonly { line: HeardLine; ware: Ware }[],
): Promise<void> {
  await db.transaction('rw', db.scans, db.lines, db.wares, async () => {
    await db.wares.bulkPut(heard.map(({ ware }) => ware));
    // What is on its way may be in the list already, and would be shown twice.
    const waiting = await db.scans.where({ count, user, state: 'waiting' }).count();
    if (waiting > 0) return;
    const known = new Map(
      (await db.lines.where({ count, user }).toArray()).map((l) => [l.variantId, l]),
    );
    const newer = heard.filter(({ line }) => {
      const there = known.get(line.variantId);
      return !there || Date.parse(there.lastAt) <= Date.parse(line.lastAt);
    });
    await db.lines.bulkPut(newer.map(({ line }) => line));
  });
}

export async function takeWares(
  db: ScanDatabase,
  tenant: number,
  wares: readonly (Omit<Ware, 'tenant'> & { codes: readonly string[] })[],
): Promise<void> {
  await db.transaction('rw', db.wares, db.codes, async () => {
    await db.wares.bulkPut(wares.map(({ codes: _codes, ...ware }) => ({ tenant, ...ware })));
    await db.codes.bulkPut(
      wares.flatMap(({ variantId, codes }) => codes.map((code) => ({ tenant, code, variantId }))),
    );
  });
}

export async function wareOfCode(
  db: ScanDatabase,
  tenant: number,
  code: string,
): Promise<number | null> {
  return (await db.codes.get([tenant, code]))?.variantId ?? null;
}

/** Somebody said what a parked code is: what was scanned of it is of that item. */
export async function linkScans(
  db: ScanDatabase,
  place: Place,
  linked: readonly { code: string; zone: string; variantId: number }[],
): Promise<void> {
  const { count, user } = place;
  await db.scans.where({ count, user, state: 'unknown' }).modify((scan) => {
    const found = linked.find(({ code, zone }) => code === scan.code && zone === scan.zone);
    if (!found) return;
    scan.variantId = found.variantId;
    scan.state = 'saved';
  });
}

/** A refused scan is shown by the name of what was scanned. */
export async function nameRefused(
  db: ScanDatabase,
  tenant: number,
  seq: number,
  ware: Omit<Ware, 'tenant'>,
): Promise<void> {
  await db.transaction('rw', db.scans, db.wares, async () => {
    await db.wares.put({ tenant, ...ware });
    await db.scans.update(seq, { variantId: ware.variantId });
  });
}

import { useLocalStorage } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Decimal } from 'decimal.js';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { catalogVariantsLookupRetrieve } from '@/shared/api/generated/catalog';
import { getInventoryCountsRetrieveQueryKey } from '@/shared/api/generated/inventory-counts';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import { newId } from '@/shared/lib/new-id';
import { play } from '@/shared/scan/sounds';
import { useSession } from '@/shared/session/session';
import { amountsOf, type Counted, lastToUndo, sumOf } from './scan-amounts';
import {
  dropScan,
  type HeardLine,
  type KeptScan,
  keepScan,
  linkScans,
  type NewScan,
  nameRefused,
  type Place,
  placeOf,
  ScanDatabase,
  scansOf,
  sendAgain,
  type Ware,
  waitingOfOthers,
  wareOfCode,
} from './scan-store';
import { useScanLive } from './use-scan-live';
import { useScanSender } from './use-scan-sender';
import { bringLines, useScanSupplies } from './use-scan-supplies';

const db = new ScanDatabase();
/** A code that this device has not seen is heard of by the server's answer, if that comes soon. */
const SOUND_AFTER_MS = 1_000;

interface Kept {
  scans: KeptScan[];
  wares: ReadonlyMap<number, Ware>;
  lines: ReadonlyMap<number, HeardLine>;
  others: { name: string; waiting: number }[];
}

const NOTHING_YET: Kept = { scans: [], wares: new Map(), lines: new Map(), others: [] };

function useKeptScans(place: Place, tenant: number): Kept | null {
  const read = useCallback(async (): Promise<Kept> => {
    const scans = await scansOf(db, place);
    const ids = [...new Set(scans.flatMap(({ variantId }) => variantId ?? []))];
    const wares = await db.wares.bulkGet(ids.map((id): [number, number] => [tenant, id]));
    const lines = await db.lines.bulkGet(
      ids.map((id): [string, number, number] => [place.count, place.user, id]),
    );
    return {
      scans,
      wares: new Map(wares.flatMap((ware) => (ware ? [[ware.variantId, ware]] : []))),
      lines: new Map(lines.flatMap((line) => (line ? [[line.variantId, line]] : []))),
      others: await waitingOfOthers(db, place),
    };
  }, [place, tenant]);
  return useScanLive(read);
}

/** The sound that a scan owes: at once where its code is known, else by the server's answer. */
function useOwedSounds() {
  const owed = useRef(new Set<string>());
  return useMemo(
    () => ({
      owe: (id: string) => {
        owed.current.add(id);
        setTimeout(() => {
          if (owed.current.delete(id)) play('ok');
        }, SOUND_AFTER_MS);
      },
      settled: ({ id }: KeptScan, outcome: 'saved' | 'unknown' | 'refused') => {
        const isOwed = owed.current.delete(id);
        if (outcome !== 'saved') play(outcome);
        else if (isOwed) play('ok');
      },
    }),
    [],
  );
}

/** Counts a session by scanning: what is kept, what is shown of it, and what can be done. */
export function useScanStation(session: CountOutput) {
  const me = useSession();
  const queryClient = useQueryClient();
  const tenant = me.tenant.id;
  const place = useMemo(
    (): Place => ({ count: placeOf(tenant, session.id), user: me.id, userName: me.name }),
    [me.id, me.name, session.id, tenant],
  );
  const read = useKeptScans(place, tenant);
  const kept = read ?? NOTHING_YET;
  const { scans, wares, lines } = kept;
  const [zone, setZone] = useLocalStorage({
    key: `onhand-count-zone-${place.count}`,
    defaultValue: session.zone_name,
    getInitialValueInEffect: false,
  });
  useEffect(() => {
    const linked = session.unknowns.flatMap(({ code, zone_name, variant_id, status }) =>
      status === 'LINKED' && variant_id !== null
        ? [{ code, zone: zone_name, variantId: variant_id }]
        : [],
    );
    if (linked.length > 0) linkScans(db, place, linked).catch(() => {});
  }, [place, session.unknowns]);
  const [chosen, setChosen] = useState<number | null>(null);
  const [broken, setBroken] = useState<string | null>(null);
  const sounds = useOwedSounds();
  const { sending, sender } = useScanSender(db, place, session, (scan, outcome) => {
    sounds.settled(scan, outcome);
    if (outcome === 'refused') lookUpRefused(tenant, scan).catch(() => {});
  });
  useScanSupplies(db, place, session);

  const current = scans.find(({ seq }) => seq === chosen) ?? scans.at(-1);
  const item: Counted | null = current ?? null;
  const parked = session.unknowns.flatMap(({ code, zone_name, qty, status }) =>
    status === 'OPEN' ? { code, zone: zone_name, qty } : [],
  );
  const line = current?.variantId ? lines.get(current.variantId) : undefined;
  const amounts = item ? amountsOf(item, scans, line, parked) : new Map<string, Decimal>();
  const here = amounts.get(zone) ?? new Decimal(0);

  /** One after the other: what is taken back, or replaced, is what was there at that moment. */
  const turn = useRef<Promise<void>>(Promise.resolve());
  function inTurn(task: () => Promise<void>): Promise<void> {
    turn.current = after(turn.current, task);
    return turn.current;
  }

  const latest = useRef({ zone, sending, here, item, line });
  useEffect(() => {
    latest.current = { zone, sending, here, item, line };
  });

  async function keep(scan: Omit<NewScan, 'id' | 'at'>): Promise<string | null> {
    const id = newId();
    try {
      await keepScan(db, place, { ...scan, id, at: Date.now() });
    } catch {
      play('refused');
      setBroken(scan.code ?? '');
      return null;
    }
    setChosen(null);
    sender.current?.more();
    return id;
  }

  async function keepAloud(scan: Omit<NewScan, 'id' | 'at'>): Promise<void> {
    if ((await keep(scan)) !== null) play('ok');
  }

  async function scanned(given: string): Promise<void> {
    const code = given.trim();
    const variantId = await wareOfCode(db, tenant, code).catch(() => null);
    const { zone: where, sending: now } = latest.current;
    const id = await keep({ kind: 'SCAN', code, variantId, qty: '1', zone: where });
    if (id === null) return;
    const isHeardSoon = now.is === 'idle' || now.is === 'sending';
    if (variantId === null && isHeardSoon) sounds.owe(id);
    else play('ok');
  }

  async function step(by: 1 | -1): Promise<void> {
    const { item: what, zone: where } = latest.current;
    if (!what) return;
    await keepAloud({ kind: 'SCAN', ...asIs(what), qty: String(by), zone: where });
  }

  /** A recount; of a code that nobody knows yet, what is more or less. */
  async function setQuantity(quantity: Decimal): Promise<void> {
    const { item: what, zone: where, here: there, line: known } = latest.current;
    if (!what) return;
    if (what.variantId === null) {
      const difference = quantity.minus(there);
      if (difference.isZero()) return;
      await keepAloud({ kind: 'SCAN', ...asIs(what), qty: difference.toFixed(), zone: where });
      return;
    }
    const before = known ? there.toFixed() : null;
    await keepAloud({ kind: 'SET', ...asIs(what), qty: quantity.toFixed(), zone: where, before });
  }

  async function undo(): Promise<void> {
    const last = lastToUndo(await scansOf(db, place));
    if (!last) return;
    const { kind, variantId, code, zone: where, before, state } = last;
    await keepAloud({
      kind,
      variantId,
      // Once it is saved it is known what the code was.
      code: state === 'saved' || kind === 'SET' ? null : code,
      qty: kind === 'SET' ? (before ?? '0') : new Decimal(last.qty).negated().toFixed(),
      zone: where,
      takesBack: last.id,
    });
  }

  const waiting = scans.filter(({ state }) => state === 'waiting');
  const refreshAfterResolving = useCallback(() => {
    void queryClient.invalidateQueries({
      queryKey: getInventoryCountsRetrieveQueryKey(String(session.id)),
    });
    bringLines(db, place, session, tenant).catch(() => {});
  }, [place, queryClient, session, tenant]);

  return {
    /** Until then it looks as if nothing had been scanned. */
    isRead: read !== null,
    scans,
    wares,
    others: kept.others,
    waiting,
    refused: scans.filter(({ state }) => state === 'refused'),
    zone,
    setZone,
    current: current ?? null,
    choose: (scan: KeptScan) => setChosen(scan.seq),
    here,
    everywhere: sumOf(amounts),
    expected: session.blind ? null : (line?.expected ?? null),
    undoes: lastToUndo(scans) ?? null,
    sending,
    sendNow: () => sender.current?.poke(),
    broken,
    dismissBroken: () => setBroken(null),
    scanned: (code: string) => inTurn(() => scanned(code)),
    step: (by: 1 | -1) => inTurn(() => step(by)),
    setQuantity: (quantity: Decimal) => inTurn(() => setQuantity(quantity)),
    undo: () => inTurn(undo),
    drop: (scan: KeptScan) => void dropScan(db, scan),
    sendAgain: (scan: KeptScan) =>
      void sendAgain(db, scan, newId()).then(() => sender.current?.more()),
    forget: (unsent: readonly KeptScan[]) => void db.scans.bulkDelete(unsent.map(({ seq }) => seq)),
    refreshAfterResolving,
  };
}

async function after(earlier: Promise<void>, task: () => Promise<void>): Promise<void> {
  await earlier.catch(() => {});
  await task();
}

/** Its name, for whoever has to see to it; the code alone will do where it cannot be had. */
async function lookUpRefused(tenant: number, { seq, code, variantId }: KeptScan): Promise<void> {
  if (code === null || variantId !== null) return;
  const { id, sku, product_name, name } = await catalogVariantsLookupRetrieve({ code });
  await nameRefused(db, tenant, seq, { variantId: id, sku, product: product_name, variant: name });
}

export type Station = ReturnType<typeof useScanStation>;

/** An item is named by its id once that is known, a code that nobody knows by itself. */
function asIs({ variantId, code }: Counted): Counted {
  return variantId === null ? { variantId, code } : { variantId, code: null };
}

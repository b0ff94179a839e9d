import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  getInventoryCountsRetrieveQueryKey,
  inventoryCountsScanCreate,
  inventoryCountsSetQtyCreate,
} from '@/shared/api/generated/inventory-counts';
import type { CountNoted } from '@/shared/api/generated/model/countNoted';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import { newId } from '@/shared/lib/new-id';
import { useSession } from '@/shared/session/session';
import { askServerTime, makeServerClock, serverMoment } from './scan-clock';
import { makeSender, PATIENCE_MS, type Sender, type Sending } from './scan-sender';
import type { KeptScan, Place, ScanDatabase } from './scan-store';

const REFRESH_AFTER_MS = 2_000;
const DEVICE_KEY = 'onhand-device';

/** Tells the trail of one tablet from that of another; it says nothing of the tablet itself. */
function deviceName(): string {
  const known = localStorage.getItem(DEVICE_KEY);
  if (known) return known;
  const made = `Device ${newId().slice(0, 4).toUpperCase()}`;
  localStorage.setItem(DEVICE_KEY, made);
  return made;
}

function post(countId: number, scan: KeptScan): Promise<CountNoted> {
  const common = {
    observation_id: scan.id,
    zone_name: scan.zone,
    device: deviceName(),
    ...(scan.countedAt !== null && { counted_at: new Date(scan.countedAt).toISOString() }),
  };
  const init = { signal: AbortSignal.timeout(PATIENCE_MS) };
  const id = String(countId);
  if (scan.kind === 'SET' && scan.variantId !== null) {
    const body = { ...common, variant_id: scan.variantId, counted_qty: scan.qty };
    return inventoryCountsSetQtyCreate(id, body, init);
  }
  // The code as it was scanned: what it is, the server knows best.
  const what = scan.code === null ? { variant_id: scan.variantId ?? 0 } : { code: scan.code };
  return inventoryCountsScanCreate(id, { ...common, ...what, qty: scan.qty }, init);
}

/** A moment that is after the session's beginning, which the server knows to the microsecond. */
function begunAt({ created_at: created }: CountOutput): number {
  return Date.parse(created) + 1;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

type Settled = (scan: KeptScan, outcome: 'saved' | 'unknown' | 'refused') => void;

/** Sends what this place keeps for as long as its page is open. */
export function useScanSender(
  db: ScanDatabase,
  place: Place,
  session: CountOutput,
  onSettled: Settled,
) {
  const queryClient = useQueryClient();
  const tenant = useSession().tenant.id;
  const [sending, setSending] = useState<Sending>({ is: 'idle' });
  const sender = useRef<Sender>(null);
  const latest = useRef({ session, onSettled });
  useEffect(() => {
    latest.current = { session, onSettled };
  });
  const { id } = session;

  useEffect(() => {
    const clock = makeServerClock(askServerTime, pause);
    const refresh = () =>
      void queryClient.invalidateQueries({
        queryKey: getInventoryCountsRetrieveQueryKey(String(id)),
      });
    let soon: ReturnType<typeof setTimeout> | undefined;
    /** How far the count has come: not with every scan of a quick hand. */
    const refreshSoon = () => {
      soon ??= setTimeout(() => {
        soon = undefined;
        refresh();
      }, REFRESH_AFTER_MS);
    };
    const made = makeSender({
      db,
      place,
      tenant,
      // Missing by plain HTTP: two tabs may then send the same scan, which counts once all the same.
      locks: (navigator as Partial<Navigator>).locks,
      post: (scan) => post(id, scan),
      readClock: clock.read,
      momentOf: (scan, after) => {
        const bounds = clock.bounds();
        if (!bounds) throw new Error('the clock is read before a moment is given out');
        const notBefore = begunAt(latest.current.session);
        return serverMoment(scan.at, bounds, Date.now(), { notBefore, after });
      },
      onSending: (now) => {
        setSending((before) => (sameSending(before, now) ? before : now));
        // Whoever is signed out is led to the sign-in by this question; a closed count says so.
        if (now.is === 'stopped') refresh();
      },
      onSettled: (scan, outcome) => {
        latest.current.onSettled(scan, outcome);
        if (outcome === 'unknown' || latest.current.session.status === 'DRAFT') refresh();
        else refreshSoon();
      },
    });
    sender.current = made;
    // A clock that cannot be read now is read before the first scan is sent.
    clock.refine().catch(() => {});
    const poke = () => {
      made.poke();
      clock.refine().catch(() => {});
    };
    const seen = () => {
      if (document.visibilityState === 'visible') made.poke();
    };
    window.addEventListener('online', poke);
    window.addEventListener('focus', seen);
    document.addEventListener('visibilitychange', seen);
    made.poke();
    return () => {
      window.removeEventListener('online', poke);
      window.removeEventListener('focus', seen);
      document.removeEventListener('visibilitychange', seen);
      made.stop();
      clearTimeout(soon);
    };
  }, [db, id, place, queryClient, tenant]);

  return { sending, sender };
}

function sameSending(one: Sending, other: Sending): boolean {
  return one.is === other.is && ('why' in one && one.why) === ('why' in other && other.why);
}

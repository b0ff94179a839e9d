import { useEffect, useRef, useState } from 'react';
import { listenForScans } from './scan-listener';

/**
 * Hands each scanned code to `handle`, one after the other in the order of scanning: a scan that
 * comes while an earlier one is being looked up waits, and none is lost. Returns how many wait or are
 * being handled. `handle` deals with its own failures.
 */
export function useScanner(handle: (code: string) => Promise<void>, enabled = true): number {
  const [waiting, setWaiting] = useState(0);
  const latest = useRef(handle);
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    latest.current = handle;
  });

  useEffect(() => {
    if (!enabled) return undefined;
    async function inTurn(earlier: Promise<void>, code: string): Promise<void> {
      await earlier;
      try {
        await latest.current(code);
      } finally {
        setWaiting((count) => count - 1);
      }
    }
    return listenForScans((code) => {
      setWaiting((count) => count + 1);
      queue.current = inTurn(queue.current, code);
    });
  }, [enabled]);

  return waiting;
}

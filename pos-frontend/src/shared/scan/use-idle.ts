import { useCallback, useEffect, useRef } from 'react';

/** A promise of the next moment at which nothing is being posted: a scan that comes earlier waits. */
export function useIdle(isIdle: boolean): () => Promise<void> {
  const state = useRef({ isIdle, waiting: [] as (() => void)[] });
  useEffect(() => {
    state.current.isIdle = isIdle;
    if (!isIdle) return;
    for (const go of state.current.waiting.splice(0)) go();
  }, [isIdle]);
  return useCallback(
    () =>
      state.current.isIdle
        ? Promise.resolve()
        : new Promise((resolve) => {
            state.current.waiting.push(resolve);
          }),
    [],
  );
}

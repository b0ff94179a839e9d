import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { Attempt } from '@/shared/api/write-once';

/** The request whose outcome nobody has seen, as an earlier visit to this page left it. */
export function useUnresolved<Body>(place: string): Attempt<Body> | null {
  const [found] = useState(() => {
    const schema = z.object({ key: z.string(), body: z.custom<Body>() });
    try {
      return schema.parse(JSON.parse(sessionStorage.getItem(place) ?? ''));
    } catch {
      return null;
    }
  });
  return found;
}

/** Keeps it for the next visit, so that it can be asked for by its key. */
export function useKeepOpen(place: string, open: Attempt<unknown> | null): void {
  useEffect(() => {
    if (open) sessionStorage.setItem(place, JSON.stringify(open));
    else sessionStorage.removeItem(place);
  }, [place, open]);
}

/** Its outcome is known. At once, since the page that asked leaves in the same moment. */
export function forgetOpen(place: string): void {
  sessionStorage.removeItem(place);
}

import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';

/**
 * State kept for this tab: a reload, a session that ends or a lost connection lose nothing of it.
 * `isEmpty` tells when there is nothing to keep.
 */
export function useKept<Value>(
  place: string,
  schema: z.ZodType<Value>,
  initial: () => Value,
  isEmpty: (value: Value) => boolean,
) {
  const [value, setValue] = useState<Value>(() => read(place, schema) ?? initial());
  useEffect(() => {
    if (isEmpty(value)) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(value));
    // oxlint-disable-next-line react/exhaustive-deps -- `isEmpty` is a rule, not state
  }, [place, value]);
  /** At once: a page that leaves in the same moment would not draw it any more. */
  const forget = useCallback(() => sessionStorage.removeItem(place), [place]);
  return [value, setValue, forget] as const;
}

function read<Value>(place: string, schema: z.ZodType<Value>): Value | null {
  try {
    return schema.parse(JSON.parse(sessionStorage.getItem(place) ?? ''));
  } catch {
    return null;
  }
}

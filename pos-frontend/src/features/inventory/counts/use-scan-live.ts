import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

/**
 * What `read` finds in the device's database, and again after every change, from whichever tab; null
 * until it is read. `read` is kept the same while it means the same.
 */
export function useScanLive<Value>(read: () => Promise<Value>): Value | null {
  const [found, setFound] = useState<{ read: () => Promise<Value>; value: Value } | null>(null);
  useEffect(() => {
    const subscription = liveQuery(read).subscribe((value) => setFound({ read, value }));
    return () => subscription.unsubscribe();
  }, [read]);
  return found && found.read === read ? found.value : null;
}

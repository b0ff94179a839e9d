import { useState } from 'react';

type Value = string | boolean | null | readonly string[];
export type Values = Record<string, Value>;

function same(one: Value | undefined, other: Value | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface Versioned {
  version: number;
}

/**
 * An edit of something that others may edit too. What was changed here is kept apart from what was
 * loaded, so that only it is sent, and so that it can be carried over to what others made meanwhile.
 */
export function useDraft<Loaded extends Versioned, V extends Values>(
  loaded: Loaded,
  valuesOf: (loaded: Loaded) => V,
) {
  const [seen, setSeen] = useState(loaded);
  const [mine, setMine] = useState<Partial<V>>({});
  const [theirs, setTheirs] = useState<(keyof V & string)[] | null>(null);
  // What was opened from a copy of before is brought up to date, as long as nothing was changed in it.
  if (loaded.version > seen.version && Object.keys(mine).length === 0) setSeen(loaded);
  const base = valuesOf(seen);
  const changed = Object.keys(mine).filter((field) => !same(mine[field], base[field]));
  const changes = Object.fromEntries(changed.map((field) => [field, mine[field]])) as Partial<V>;

  return {
    values: { ...base, ...mine },
    changes,
    dirty: changed.length > 0,
    version: seen.version,
    /** Fields that somebody else changed since, after a refusal; null while nobody did. */
    theirs,
    set: <Field extends keyof V & string>(field: Field, value: V[Field]): void =>
      setMine((now) => ({ ...now, [field]: value })),
    accept: (saved: Loaded): void => {
      setSeen(saved);
      setMine({});
      setTheirs(null);
    },
    /** Somebody else was first: my changes now stand against what they made of it. */
    carryOver: (now: Loaded): void => {
      const fresh = valuesOf(now);
      setTheirs(Object.keys(fresh).filter((field) => !same(fresh[field], base[field])));
      setSeen(now);
    },
    takeTheirs: (): void => {
      setMine({});
      setTheirs(null);
    },
  };
}

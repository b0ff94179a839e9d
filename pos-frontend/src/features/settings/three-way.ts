/** Of a form: its values by field, each a plain one. */
export type FormValues = Record<string, string | boolean | null>;

/** A form's own values where they differ from what was loaded. */
export function changesFrom<Values extends FormValues>(
  base: Values,
  values: Partial<Values>,
): Partial<Values> {
  const changed = Object.entries(values).filter(([field, value]) => base[field] !== value);
  return Object.fromEntries(changed) as Partial<Values>;
}

export interface Rebased<Values> {
  /** My changes that still differ from what is there now. */
  mine: Partial<Values>;
  /** What others changed since, in fields that I left alone: they are simply taken over. */
  taken: (keyof Values & string)[];
  /** What others changed since to something else than I did: saving would replace theirs. */
  clashes: (keyof Values & string)[];
}

/** My changes of `base`, carried over to what others have made of it since. */
export function rebase<Values extends FormValues>(
  base: Values,
  theirs: Values,
  mine: Partial<Values>,
): Rebased<Values> {
  const kept = changesFrom(theirs, mine);
  const moved = Object.keys(theirs).filter((field) => theirs[field] !== base[field]);
  return {
    mine: kept,
    taken: moved.filter((field) => !(field in mine)),
    clashes: moved.filter((field) => field in kept),
  };
}

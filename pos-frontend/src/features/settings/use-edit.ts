import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import { useErrorText } from '@/shared/ui/error-message';
import { type FormRefusal, formRefusal, type PlaceOf } from './refusal';
import { changesFrom, type FormValues, type Rebased, rebase } from './three-way';

interface Versioned {
  version: number;
}

type Problems<Values> = Partial<Record<keyof Values & string, string>>;

interface EditOptions<Loaded extends Versioned, Values extends FormValues> {
  loaded: Loaded;
  valuesOf: (loaded: Loaded) => Values;
  /** Sends what was changed, of that version. */
  save: (changes: Partial<Values>, version: number) => Promise<Loaded>;
  /** What is there now. */
  reload: () => Promise<Loaded>;
  onSaved: (saved: Loaded) => void;
  /** What is wrong before the server is asked, by field. */
  check?: (values: Values) => Problems<Values>;
  placeOf?: PlaceOf;
}

const NOTHING: FormRefusal = { fields: {}, rest: null };

/**
 * An edit of one versioned object. Only what was changed is sent; where others changed it meanwhile,
 * what was typed is carried over to theirs, and the page says what that means before it is saved.
 */
export function useEdit<Loaded extends Versioned, Values extends FormValues>(
  options: EditOptions<Loaded, Values>,
) {
  const { loaded, valuesOf, save, reload, onSaved, check, placeOf } = options;
  const describe = useErrorText();
  const [seen, setSeen] = useState(loaded);
  const [mine, setMine] = useState<Partial<Values>>({});
  const [meanwhile, setMeanwhile] = useState<Rebased<Values> | null>(null);
  const [tried, setTried] = useState(false);
  const dirty = Object.keys(mine).length > 0;
  // What others do is taken over at once, unless something is being written.
  const base = !dirty && loaded.version > seen.version ? loaded : seen;
  const was = valuesOf(base);
  const values: Values = { ...was, ...mine };

  function accept(saved: Loaded): void {
    setSeen(saved);
    setMine({});
    setMeanwhile(null);
    setTried(false);
    onSaved(saved);
  }

  const { mutate, isPending, error, reset } = useMutation({
    networkMode: 'always',
    mutationFn: async (): Promise<Loaded | Rebased<Values>> => {
      try {
        return await save(mine, base.version);
      } catch (failure) {
        if (!(failure instanceof ApiError) || failure.code !== 'stale_version') throw failure;
        const theirs = await reload();
        setSeen(theirs);
        const rebased = rebase(was, valuesOf(theirs), mine);
        // They hold all that I wanted already, as after an answer that was lost.
        return Object.keys(rebased.mine).length === 0 ? theirs : rebased;
      }
    },
    onSuccess: (answer) => {
      if ('version' in answer) {
        accept(answer);
        return;
      }
      setMine(answer.mine);
      setMeanwhile(answer);
    },
  });

  const wrong: Problems<Values> = check?.(values) ?? {};
  const refused = error instanceof ApiError ? error : null;
  const refusal = refused ? formRefusal(refused, Object.keys(was), describe, placeOf) : NOTHING;

  return {
    values,
    was,
    dirty,
    pending: isPending,
    meanwhile,
    refusal,
    errorOf: (field: keyof Values & string): string | undefined =>
      (tried ? wrong[field] : undefined) ?? refusal.fields[field],
    set: <Field extends keyof Values & string>(field: Field, value: Values[Field]): void => {
      setMine(changesFrom(was, { ...mine, [field]: value }));
      if (refused) reset();
    },
    /** Theirs, for a field that both changed. */
    takeTheirs: (field: keyof Values & string): void => {
      setMine(changesFrom(was, { ...mine, [field]: was[field] }));
      setMeanwhile(
        (now) => now && { ...now, clashes: now.clashes.filter((other) => other !== field) },
      );
    },
    discard: (): void => {
      setMine({});
      setMeanwhile(null);
      setTried(false);
      reset();
    },
    /** False when something is wrong, which is shown from now on. */
    submit: (): boolean => {
      setTried(true);
      if (Object.values(wrong).some(Boolean)) return false;
      if (dirty && !isPending) mutate();
      return true;
    },
  };
}

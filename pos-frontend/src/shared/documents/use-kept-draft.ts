import { useEffect, useMemo, useRef } from 'react';
import { z } from 'zod';
import { useSession } from '@/shared/session/session';
import type { Versioned } from './document-kind';
import { useKept } from './kept';

interface KeptDraftOptions<Document extends Versioned, Draft> {
  /** Of the kind of document, and of what a new one is begun from: each is a draft of its own. */
  place: string;
  /** Null while a new one is written. */
  existing: Document | null;
  schema: z.ZodType<Draft>;
  /** What a new one begins with. */
  empty: Draft;
  /** Whether there is nothing in a new one to keep. */
  isUntouched: (draft: Draft) => boolean;
  /** What stands on the server, as it is edited. */
  draftOf: (document: Document) => Draft;
  /** Whether the document says what the draft says. */
  isSaved: (draft: Draft, document: Document) => boolean;
}

/** A draft as it is written, with the version that was edited; kept for this tab. */
export function useKeptDraft<Document extends Versioned, Draft>(
  options: KeptDraftOptions<Document, Draft>,
) {
  const { place, existing, schema, empty, draftOf, isSaved, isUntouched } = options;
  const { id: user, tenant } = useSession();
  const keptSchema = useMemo(
    () => z.object({ draft: schema, version: z.number().nullable() }),
    [schema],
  );
  const [kept, setKept, forget] = useKept<{ draft: Draft; version: number | null }>(
    `onhand-${place}-${tenant.id}-${user}-${existing?.id ?? 'new'}`,
    keptSchema,
    () =>
      existing
        ? { draft: draftOf(existing), version: existing.version }
        : { draft: empty, version: null },
    ({ draft }) => (existing ? isSaved(draft, existing) : isUntouched(draft)),
  );

  // Changed elsewhere while nothing was written here: what is shown follows.
  const shown = useRef(existing);
  useEffect(() => {
    const before = shown.current;
    shown.current = existing;
    if (!existing || !before || existing.version === before.version) return;
    setKept((now) =>
      isSaved(now.draft, before) ? { draft: draftOf(existing), version: existing.version } : now,
    );
    // oxlint-disable-next-line react/exhaustive-deps -- `isSaved` and `draftOf` are rules, not state
  }, [existing, setKept]);

  return {
    existing,
    draft: kept.draft,
    version: kept.version,
    draftOf,
    change: (next: (now: Draft) => Draft) => setKept((now) => ({ ...now, draft: next(now.draft) })),
    /** What is written from now on is written over that version. */
    show: (document: Document) => setKept({ draft: draftOf(document), version: document.version }),
    /** It is saved; the form of the next new one begins empty. */
    accept: (document: Document) => {
      forget();
      setKept(
        existing
          ? { draft: draftOf(document), version: document.version }
          : { draft: empty, version: null },
      );
    },
  };
}

export type KeptDraft<Document extends Versioned, Draft> = ReturnType<
  typeof useKeptDraft<Document, Draft>
>;

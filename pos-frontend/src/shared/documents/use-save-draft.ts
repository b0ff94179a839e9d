import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { underKey } from '@/shared/api/write-once';
import { type DocumentKind, useDocumentStep, type Versioned } from './document-kind';
import { refusalOf } from './refusal';
import type { KeptDraft } from './use-kept-draft';

interface Save<Request, Next> {
  /** Null for a new document; else the version that was edited. */
  of: { id: number; version: number } | null;
  request: Request;
  /** What to do next, once it is saved. */
  next: Next;
}

interface SaveDraftOptions<Document, Draft, Request, Next> {
  /** The request that the draft means; null while something is missing. */
  request: Request | null;
  isSaved: (draft: Draft, document: Document) => boolean;
  /** Fields of the request at which the form shows a refusal. */
  shown: readonly string[];
  onSaved: (document: Document, next: Next) => void;
}

/** Saves a draft: as new, over the version that was edited, or, once that was said, over a later one. */
export function useSaveDraft<
  Document extends Versioned,
  Draft,
  Request extends { lines: readonly { variant_id: number }[] },
  Next extends string,
>(
  kind: DocumentKind<Document, Request>,
  kept: KeptDraft<Document, Draft>,
  { request, isSaved, shown, onSaved }: SaveDraftOptions<Document, Draft, Request, Next>,
) {
  const queryClient = useQueryClient();
  const { existing, draft } = kept;
  const [tried, setTried] = useState(false);
  /** Somebody else's later version, which ours would overwrite. */
  const [theirs, setTheirs] = useState<Document | null>(null);
  const isKnown = existing !== null && isSaved(draft, existing);

  function accept(document: Document, next: Next): void {
    setTheirs(null);
    setTried(false);
    kept.accept(document);
    onSaved(document, next);
  }

  const save = useDocumentStep<Document, Request, Save<Request, Next>>(kind, {
    send: (attempt) => {
      const { of, request: sent } = attempt.body;
      if (of === null) return kind.create(sent, underKey(attempt));
      return kind.update(String(of.id), { ...sent, version: of.version }, underKey(attempt));
    },
    onDone: (document, { next }) => accept(document, next),
    onRefused: (error, { of, next }) => {
      if (error.code === 'stale_version' && of !== null) void lookAtTheirs(of.id, next);
    },
  });

  async function lookAtTheirs(id: number, next: Next): Promise<void> {
    const fresh = await queryClient.fetchQuery({
      queryKey: kind.keyOf(String(id)),
      queryFn: ({ signal }) => kind.retrieve(String(id), { signal }),
      staleTime: 0,
    });
    if (isSaved(draft, fresh)) {
      // Our own save, whose answer was lost.
      save.forgetError();
      accept(fresh, next);
    } else setTheirs(fresh);
  }

  /** False when something is missing, which is shown from now on. */
  function submit(next: Next): boolean {
    setTried(true);
    if (request === null) return false;
    if (existing && theirs === null && isKnown) {
      accept(existing, next);
      return true;
    }
    const version = theirs?.version ?? kept.version;
    save.write({
      of: existing && version !== null ? { id: existing.id, version } : null,
      request,
      next,
    });
    return true;
  }

  const { error, refused } = save;
  return {
    submit,
    save,
    refusal: useMemo(
      () => (error && refused ? refusalOf(error, variantsOf(refused.request), shown) : null),
      [error, refused, shown],
    ),
    /** Whether somebody wanted to save what cannot be saved yet. */
    tried,
    isSaved: isKnown,
    theirs,
    takeTheirs: () => {
      if (!theirs) return;
      save.forgetError();
      kept.show(theirs);
      setTheirs(null);
    },
  };
}

function variantsOf({ lines }: { lines: readonly { variant_id: number }[] }): number[] {
  return lines.map(({ variant_id }) => variant_id);
}

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import {
  getInventoryTransfersRetrieveQueryOptions,
  inventoryTransfersCreate,
  inventoryTransfersPartialUpdate,
} from '@/shared/api/generated/inventory-transfers';
import type { TransferInputRequest } from '@/shared/api/generated/model/transferInputRequest';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import { type Attempt, underKey } from '@/shared/api/write-once';
import { useKept } from '@/shared/documents/kept';
import { useSession } from '@/shared/session/session';
import { useMayTransfer } from './may-transfer';
import {
  type Draft,
  draftOf,
  draftSchema,
  emptyDraft,
  endProblemOf,
  isSaved,
  problemOf,
  requestOf,
} from './transfer-draft';
import { refusalOf } from './transfer-errors';
import { useTransferStep } from './use-transfers';

interface Save {
  /** Null for a new transfer; else the version that was edited. */
  of: { id: number; version: number } | null;
  request: TransferInputRequest;
  /** What to do next, once it is saved. */
  next: 'stay' | 'pick';
}

const keptSchema = z.object({
  draft: draftSchema,
  version: z.number().nullable(),
});

interface DraftOptions {
  onSaved: (transfer: TransferOutput, next: Save['next']) => void;
}

/** The transfer that is being written: a new one, or a draft that is changed. */
export function useTransferDraft(existing: TransferOutput | null, { onSaved }: DraftOptions) {
  const { id: user, tenant, stores } = useSession();
  const mayTransfer = useMayTransfer();
  const queryClient = useQueryClient();
  const usual = stores.find(({ id }) => mayTransfer(id))?.id ?? null;
  const base = useMemo(() => (existing ? draftOf(existing) : emptyDraft(usual)), [existing, usual]);
  const [kept, setKept, forget] = useKept(
    `onhand-transfer-${tenant.id}-${user}-${existing?.id ?? 'new'}`,
    keptSchema,
    () => ({ draft: base, version: existing?.version ?? null }),
    ({ draft }) => isUntouched(draft, existing),
  );
  const [tried, setTried] = useState(false);
  /** Somebody else's later version, which ours would overwrite. */
  const [theirs, setTheirs] = useState<TransferOutput | null>(null);

  const { draft } = kept;
  const change = (next: (now: Draft) => Draft) =>
    setKept((now) => ({ ...now, draft: next(now.draft) }));

  // Changed elsewhere while nothing was written here: what is shown follows.
  const shown = useRef(existing);
  useEffect(() => {
    const before = shown.current;
    shown.current = existing;
    if (!existing || !before || existing.version === before.version) return;
    setKept((now) =>
      isSaved(now.draft, before) ? { draft: draftOf(existing), version: existing.version } : now,
    );
  }, [existing, setKept]);

  function accept(transfer: TransferOutput, next: Save['next']): void {
    setTheirs(null);
    setTried(false);
    forget();
    // The form of the next new transfer begins empty.
    setKept(
      existing
        ? { draft: draftOf(transfer), version: transfer.version }
        : { draft: emptyDraft(usual), version: null },
    );
    onSaved(transfer, next);
  }

  const save = useTransferStep<Save>({
    send: (attempt) => sent(attempt),
    onDone: (transfer, { next }) => accept(transfer, next),
    onRefused: (error, { of, next }) => {
      if (error.code === 'stale_version' && of !== null) void lookAtTheirs(of.id, next);
    },
  });

  async function lookAtTheirs(id: number, next: Save['next']): Promise<void> {
    const fresh = await queryClient.fetchQuery({
      ...getInventoryTransfersRetrieveQueryOptions(String(id)),
      staleTime: 0,
    });
    if (isSaved(draft, fresh)) {
      // Our own save, whose answer was lost.
      save.forgetError();
      accept(fresh, next);
    } else setTheirs(fresh);
  }

  const lineProblems = draft.lines.map(problemOf);
  const endProblem = endProblemOf(draft);

  /** False when something is missing, which is shown from now on. */
  function submit(next: Save['next']): boolean {
    setTried(true);
    const request = requestOf(draft);
    if (request === null) return false;
    if (existing && theirs === null && isSaved(draft, existing)) {
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
    draft,
    change,
    submit,
    save,
    refusal: useMemo(
      () => (error && refused ? refusalOf(error, variantsOf(refused.request)) : null),
      [error, refused],
    ),
    lineProblems: tried ? lineProblems : lineProblems.map(() => null),
    endProblem: tried ? endProblem : endProblem === 'same' ? endProblem : null,
    /** Of the lines: where a person has to go first; -1 where all are right. */
    firstProblem: lineProblems.findIndex(Boolean),
    missingLines: tried && draft.lines.length === 0,
    isSaved: existing !== null && isSaved(draft, existing),
    theirs,
    takeTheirs: () => {
      if (!theirs) return;
      save.forgetError();
      setKept({ draft: draftOf(theirs), version: theirs.version });
      setTheirs(null);
    },
  };
}

function isUntouched(draft: Draft, existing: TransferOutput | null): boolean {
  if (existing) return isSaved(draft, existing);
  return draft.lines.length === 0 && draft.note === '' && draft.toId === null;
}

function variantsOf({ lines }: TransferInputRequest): number[] {
  return lines.map(({ variant_id }) => variant_id);
}

function sent(attempt: Attempt<Save>): Promise<TransferOutput> {
  const { of, request } = attempt.body;
  if (of === null) return inventoryTransfersCreate(request, underKey(attempt));
  return inventoryTransfersPartialUpdate(
    String(of.id),
    { ...request, version: of.version },
    underKey(attempt),
  );
}

import { useMemo } from 'react';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import { quantityProblemOf } from '@/shared/documents/draft-lines';
import { useKeptDraft } from '@/shared/documents/use-kept-draft';
import { useSaveDraft } from '@/shared/documents/use-save-draft';
import { useSession } from '@/shared/session/session';
import { useMayTransfer } from './may-transfer';
import {
  draftOf,
  draftSchema,
  emptyDraft,
  endProblemOf,
  isSaved,
  requestOf,
} from './transfer-draft';
import { TRANSFER } from './use-transfers';

/** Fields at which the form shows what was refused. */
const SHOWN = ['from_store_id', 'to_store_id', 'expected_date', 'note'];

interface DraftOptions {
  onSaved: (transfer: TransferOutput, next: 'stay' | 'pick') => void;
}

/** The transfer that is being written: a new one, or a draft that is changed. */
export function useTransferDraft(existing: TransferOutput | null, { onSaved }: DraftOptions) {
  const { stores } = useSession();
  const mayTransfer = useMayTransfer();
  const usual = stores.find(({ id }) => mayTransfer(id))?.id ?? null;
  const kept = useKeptDraft({
    place: 'transfer',
    existing,
    schema: draftSchema,
    empty: useMemo(() => emptyDraft(usual), [usual]),
    isUntouched: ({ lines, note, toId }) => lines.length === 0 && note === '' && toId === null,
    draftOf,
    isSaved,
  });
  const { draft, change } = kept;
  const saving = useSaveDraft(TRANSFER, kept, {
    request: requestOf(draft),
    isSaved,
    shown: SHOWN,
    onSaved,
  });
  const problems = draft.lines.map(({ typed }) => quantityProblemOf(typed));
  const endProblem = endProblemOf(draft);
  return {
    draft,
    change,
    saving,
    problemOf: (at: number) => (saving.tried ? problems[at] : null),
    endProblem: saving.tried || endProblem === 'same' ? endProblem : null,
    /** Where a person has to go first. */
    firstWrong: draft.lines[problems.findIndex(Boolean)],
  };
}

import { inventoryReorderSuggestionsSnoozeCreate } from '@/shared/api/generated/inventory-reorder-suggestions';
import type { ReorderSnoozeInputRequest } from '@/shared/api/generated/model/reorderSnoozeInputRequest';
import type { ReorderSnoozeOutput } from '@/shared/api/generated/model/reorderSnoozeOutput';
import { underKey, useWriteOnce } from '@/shared/api/write-once';

/** Puts a suggestion off, or with no day takes that back. */
export function useSnooze(onDone: (answer: ReorderSnoozeOutput) => void) {
  return useWriteOnce<ReorderSnoozeInputRequest, ReorderSnoozeOutput>({
    send: (attempt) => inventoryReorderSuggestionsSnoozeCreate(attempt.body, underKey(attempt)),
    onDone,
  });
}

import { z } from 'zod';
import type { AdjustmentInputRequest } from '@/shared/api/generated/model/adjustmentInputRequest';
import { type Draft, draftSchema } from './adjust-draft';

/**
 * What is being written, kept for this tab: a session that ends, a reload or a look at another page
 * lose nothing. With it the request whose outcome is open, so that it can be asked for by its key.
 */
const keptSchema = z.object({
  draft: draftSchema,
  attempt: z.object({ key: z.string(), body: z.custom<AdjustmentInputRequest>() }).nullable(),
});

export type KeptDraft = z.infer<typeof keptSchema>;

export function readKept(place: string): KeptDraft | null {
  try {
    return keptSchema.parse(JSON.parse(sessionStorage.getItem(place) ?? ''));
  } catch {
    return null;
  }
}

export function keep(place: string, kept: KeptDraft): void {
  const { draft, attempt } = kept;
  if (isUntouched(draft) && attempt === null) sessionStorage.removeItem(place);
  else sessionStorage.setItem(place, JSON.stringify(kept));
}

function isUntouched({ lines, note, reference }: Draft): boolean {
  return lines.length === 0 && note === '' && reference === '';
}

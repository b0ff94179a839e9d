import { z } from 'zod';

/** Only paths of this app: a link must not send someone who has just signed in elsewhere. */
const ownPath = z.string().regex(/^\/(?![/\\])/);

export const loginSearchSchema = z.object({
  /** Where the user wanted to go. */
  next: ownPath.optional().catch(undefined),
  reason: z.enum(['expired', 'accepted', 'reset']).optional().catch(undefined),
});

import { z } from 'zod';
import type { CheckoutInputRequest } from '@/shared/api/generated/model/checkoutInputRequest';
import type { Attempt } from '@/shared/api/write-once';
import { newId } from '@/shared/lib/new-id';
import { cartSchema } from './cart';

/**
 * The cart, kept for this tab: a reload or a session that ends lose nothing. With it the sale whose
 * outcome is open, so that it can be asked for by its key.
 */
const keptSchema = z.object({
  cart: cartSchema,
  attempt: z.object({ key: z.string(), body: z.custom<CheckoutInputRequest>() }).nullable(),
});

export type KeptCart = z.infer<typeof keptSchema>;

export function readKept(place: string): KeptCart | null {
  try {
    return keptSchema.parse(JSON.parse(sessionStorage.getItem(place) ?? ''));
  } catch {
    return null;
  }
}

export function keep(place: string, { cart, attempt }: KeptCart): void {
  const empty = cart.lines.length === 0 && cart.exchanged === null;
  if (empty && attempt === null) sessionStorage.removeItem(place);
  else sessionStorage.setItem(place, JSON.stringify({ cart, attempt: withoutPin(attempt) }));
}

/**
 * A manager's PIN is written down nowhere. Without it the request is another one, so it gets another
 * key; that it is the same sale, the server sees by the sale's id.
 */
function withoutPin(attempt: Attempt<CheckoutInputRequest> | null): KeptCart['attempt'] {
  if (!attempt?.body.approval) return attempt;
  const { approval: _approval, ...body } = attempt.body;
  return { key: newId(), body };
}

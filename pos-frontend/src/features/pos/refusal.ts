import { z } from 'zod';
import type { ApiError } from '@/shared/api/api-error';
import type { CheckoutInputRequest } from '@/shared/api/generated/model/checkoutInputRequest';

/** Why a line cannot be sold as it stands. */
export type LineRefusal =
  | { code: 'short'; available: string }
  /** `detail` in the server's words. */
  | { code: 'other'; detail: string };

export interface SaleRefusal {
  /** By variant, which stays the same when lines are removed meanwhile. */
  lines: Record<number, LineRefusal>;
  /** A manager could let it through. */
  approvable: boolean;
}

const shortagesSchema = z.object({
  shortages: z.array(z.object({ variant_id: z.number(), available: z.string() })).catch([]),
  approvable: z.boolean().catch(false),
});

const LINE = /^lines\.(\d+)(?:\.|$)/;

/** Puts each part of a refused sale where the cashier can do something about it. */
export function refusalOf(error: ApiError, basket: CheckoutInputRequest['lines']): SaleRefusal {
  const lines: SaleRefusal['lines'] = {};
  for (const { attr, detail } of error.errors) {
    const number = attr ? LINE.exec(attr)?.[1] : undefined;
    const refused = number === undefined ? undefined : basket[Number(number)];
    if (refused) lines[refused.variant_id] ??= { code: 'other', detail };
  }
  const { shortages, approvable } = shortagesSchema.parse(error.extra);
  for (const { variant_id, available } of shortages) {
    lines[variant_id] = { code: 'short', available };
  }
  return { lines, approvable: approvable || error.code === 'approval_required' };
}

import { z } from 'zod';
import type { ApiError } from '@/shared/api/api-error';

/** What was refused, where the page shows it. */
export interface Refusal {
  /** By the name of the request's field: `vendor_id`, `expected_date`, … */
  fields: Record<string, string>;
  /** By variant, which stays the same when lines are removed meanwhile. */
  lines: Record<number, LineRefusal>;
  /** What belongs to no field or line; null when everything is said there. */
  rest: string | null;
}

export interface LineRefusal {
  /** Of the line, as the request names it; empty where the line as a whole is meant. */
  field: string;
  code: string;
  detail: string;
  /** Of `insufficient_stock`, which has no detail: how many there are. */
  available?: string;
}

const LINE = /^lines\.(\d+)(?:\.(\w+)|$)/;

const shortagesSchema = z
  .array(z.object({ variant_id: z.number(), available: z.string() }))
  .catch([]);

/**
 * Puts each part of a refusal where the user can do something about it. `variants` are those of the
 * lines that were sent, `shown` the fields that the page has.
 */
export function refusalOf(
  error: ApiError,
  variants: readonly number[],
  shown: readonly string[],
): Refusal {
  const refusal: Refusal = { fields: {}, lines: {}, rest: null };
  for (const { attr, code, detail } of error.errors) {
    const [, number, field = ''] = LINE.exec(attr ?? '') ?? [];
    const variant = number === undefined ? undefined : variants[Number(number)];
    if (variant !== undefined) refusal.lines[variant] ??= { field, code, detail };
    else if (attr) refusal.fields[attr] ??= detail;
  }
  for (const { variant_id, available } of shortagesSchema.parse(error.extra.shortages)) {
    refusal.lines[variant_id] = { field: '', code: 'insufficient_stock', detail: '', available };
  }
  const placed =
    Object.keys(refusal.fields).some((field) => shown.includes(field)) ||
    Object.keys(refusal.lines).length > 0;
  if (!placed) refusal.rest = Object.values(refusal.fields)[0] ?? error.detail;
  return refusal;
}

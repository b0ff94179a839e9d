import { z } from 'zod';
import type { ApiError } from '@/shared/api/api-error';

/** What was refused, where the page shows it. */
export interface Refusal {
  /** By the name of the request's field: `from_store_id`, `to_store_id`, `note`, … */
  fields: Record<string, string>;
  /** By variant, in the server's words. */
  lines: Record<number, string>;
  /** By variant: how many are there, of what is asked for. */
  shortages: Record<number, string>;
  /** What belongs to no field or line; null when everything is said there. */
  rest: string | null;
}

const LINE = /^lines\.(\d+)(?:\.|$)/;
const SHOWN = new Set(['from_store_id', 'to_store_id', 'expected_date', 'note']);

const shortagesSchema = z
  .array(z.object({ variant_id: z.number(), available: z.string() }))
  .catch([]);

/** Puts each part of a refusal where the user can do something; `variants` are those of the lines. */
export function refusalOf(error: ApiError, variants: readonly number[]): Refusal {
  const refusal: Refusal = { fields: {}, lines: {}, shortages: {}, rest: null };
  for (const { attr, detail } of error.errors) {
    const number = attr ? LINE.exec(attr)?.[1] : undefined;
    const variant = number === undefined ? undefined : variants[Number(number)];
    if (variant !== undefined) refusal.lines[variant] ??= detail;
    else if (attr) refusal.fields[attr] ??= detail;
  }
  for (const { variant_id, available } of shortagesSchema.parse(error.extra.shortages)) {
    refusal.shortages[variant_id] = available;
  }
  const placed =
    Object.keys(refusal.fields).some((field) => SHOWN.has(field)) ||
    Object.keys(refusal.lines).length > 0 ||
    Object.keys(refusal.shortages).length > 0;
  if (!placed) refusal.rest = Object.values(refusal.fields)[0] ?? error.detail;
  return refusal;
}

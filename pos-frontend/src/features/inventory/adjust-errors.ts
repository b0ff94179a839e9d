import { z } from 'zod';
import type { ApiError } from '@/shared/api/api-error';
import type { AdjustmentInputRequest } from '@/shared/api/generated/model/adjustmentInputRequest';

/** What was refused, where the page shows it. */
export interface Refusal {
  /** By the name of the request's field: `store_id`, `reason_code`, `note`, … */
  fields: Record<string, string>;
  /** By variant, which stays the same when lines are removed meanwhile. */
  lines: Record<number, LineRefusal>;
  /** What belongs to no field; null when everything is said at its field. */
  rest: string | null;
}

export interface LineRefusal {
  code: 'stock_moved' | 'insufficient_stock' | 'other';
  detail: string;
  /** Set for `insufficient_stock`: how many there are. */
  available?: string;
}

const LINE = /^lines\.(\d+)(?:\.|$)/;

const shortagesSchema = z
  .array(z.object({ variant_id: z.number(), available: z.string() }))
  .catch([]);

/** Puts each part of a refusal where the user can do something about it. */
export function refusalOf(error: ApiError, request: AdjustmentInputRequest): Refusal {
  const refusal: Refusal = { fields: {}, lines: {}, rest: null };
  for (const { attr, code, detail } of error.errors) {
    const number = attr ? LINE.exec(attr)?.[1] : undefined;
    const line = number === undefined ? undefined : request.lines[Number(number)];
    if (line) {
      const known = code === 'stock_moved' ? 'stock_moved' : 'other';
      refusal.lines[line.variant_id] ??= { code: known, detail };
    } else if (attr) {
      refusal.fields[attr] ??= detail;
    }
  }
  for (const { variant_id, available } of shortagesSchema.parse(error.extra.shortages)) {
    refusal.lines[variant_id] = { code: 'insufficient_stock', detail: '', available };
  }
  const placed = Object.keys(refusal.fields).some(isShown) || Object.keys(refusal.lines).length > 0;
  if (!placed) refusal.rest = Object.values(refusal.fields)[0] ?? error.detail;
  return refusal;
}

const SHOWN = new Set(['store_id', 'reason_code', 'note', 'reference']);

function isShown(field: string): boolean {
  return SHOWN.has(field);
}

import type { ApiError } from '@/shared/api/api-error';

/** What was refused, where the page shows it. */
export interface OrderRefusal {
  /** By the name of the request's field: `vendor_id`, `expected_date`, … */
  fields: Record<string, string>;
  /** By variant, in the server's words. */
  lines: Record<number, { field: 'quantity' | 'cost'; detail: string }>;
  /** What belongs to no field or line; null when everything is said there. */
  rest: string | null;
}

const LINE = /^lines\.(\d+)(?:\.(\w+))?$/;
const SHOWN = new Set(['vendor_id', 'store_id', 'expected_date', 'note']);

/** Puts each part of a refusal where the user can do something; `variants` are those of the lines. */
export function refusalOf(error: ApiError, variants: readonly number[]): OrderRefusal {
  const refusal: OrderRefusal = { fields: {}, lines: {}, rest: null };
  for (const { attr, detail } of error.errors) {
    const [, number, field] = LINE.exec(attr ?? '') ?? [];
    const variant = number === undefined ? undefined : variants[Number(number)];
    if (variant !== undefined) {
      refusal.lines[variant] ??= { field: field === 'unit_cost' ? 'cost' : 'quantity', detail };
    } else if (attr) refusal.fields[attr] ??= detail;
  }
  const placed =
    Object.keys(refusal.fields).some((field) => SHOWN.has(field)) ||
    Object.keys(refusal.lines).length > 0;
  if (!placed) refusal.rest = Object.values(refusal.fields)[0] ?? error.detail;
  return refusal;
}

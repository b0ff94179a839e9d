import { z } from 'zod';

/** A field that an event changed. Null: it was not there, or has no value. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

const fieldsSchema = z.record(z.string(), z.unknown());

function fieldsOf(values: unknown): Record<string, unknown> {
  return fieldsSchema.safeParse(values).data ?? {};
}

/** What changed, field by field: first what was there, then what is new, as the trail has it. */
export function changesOf(event: { before: unknown; after: unknown }): FieldChange[] {
  const before = fieldsOf(event.before);
  const after = fieldsOf(event.after);
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.map((field) => ({
    field,
    before: before[field] ?? null,
    after: after[field] ?? null,
  }));
}

export interface ValueWords {
  yes: string;
  no: string;
}

/** One value in words: lists by commas, rows by their fields. Null when there is nothing to show. */
export function valueText(value: unknown, words: ValueWords): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => valueText(part, words) ?? '–');
    const rows = value.some((part) => typeof part === 'object' && part !== null);
    return parts.length > 0 ? parts.join(rows ? '\n' : ', ') : null;
  }
  const fields = Object.entries(fieldsOf(value)).map(
    ([name, part]) => `${name}: ${valueText(part, words) ?? '–'}`,
  );
  return fields.length > 0 ? fields.join(', ') : null;
}

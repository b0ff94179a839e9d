import type { ApiError } from '@/shared/api/api-error';

/** What was refused, where the form shows it. */
export interface FormRefusal {
  /** By field. */
  fields: Record<string, string>;
  /** What belongs to no field of the form; null when all is said at its field. */
  rest: string | null;
}

/** Where a refusal belongs that names no field: by its code. */
export type PlaceOf = Readonly<Record<string, string>>;

const NO_PLACES: PlaceOf = {};

/** Refusals by rule come in the user's words, unlike what never was answered or went wrong. */
function isTold({ status, detail }: ApiError): boolean {
  return detail !== '' && status >= 400 && status < 500 && status !== 404 && status !== 429;
}

/**
 * Puts each part of a refusal at its field. `describe` words the rest where the server gives none.
 */
export function formRefusal(
  error: ApiError,
  shown: readonly string[],
  describe: (error: ApiError) => string,
  placeOf: PlaceOf = NO_PLACES,
): FormRefusal {
  const fields: Record<string, string> = {};
  for (const { attr, detail } of error.errors) {
    const field = attr?.split('.')[0];
    if (field && shown.includes(field)) fields[field] ??= detail;
  }
  const place = placeOf[error.code];
  if (place && shown.includes(place)) fields[place] ??= error.detail;
  if (Object.keys(fields).length > 0) return { fields, rest: null };
  return { fields, rest: isTold(error) ? error.detail : describe(error) };
}

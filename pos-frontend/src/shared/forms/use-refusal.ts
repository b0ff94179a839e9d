import type { ApiError } from '@/shared/api/api-error';
import { useErrorText } from '@/shared/ui/error-message';

/** A refusal, each part at its field; `rest` is what belongs to none of those shown. */
export function useRefusal(error: ApiError | null, shown: readonly string[]) {
  const describe = useErrorText();
  const fields: Record<string, string> = {};
  for (const { attr, detail } of error?.errors ?? []) {
    const field = attr
      ?.replace(/^variants\.\d+\./, '')
      .split('.')
      .at(0);
    if (field && shown.includes(field)) fields[field] ??= detail;
  }
  const rest = error && Object.keys(fields).length === 0 ? describe(error) : null;
  return { fields, rest };
}

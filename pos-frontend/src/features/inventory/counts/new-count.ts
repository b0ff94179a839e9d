import type { CountInputRequest } from '@/shared/api/generated/model/countInputRequest';
import type { ScopeEnum } from '@/shared/api/generated/model/scopeEnum';

/** A new count as it is being filled in. */
export interface CountForm {
  storeId: number | null;
  scope: ScopeEnum | null;
  zone: string;
  categoryId: number | null;
  note: string;
}

export type MissingField = 'store' | 'scope' | 'zone' | 'category';

/** The first thing that is not said yet; `blocked` where the whole store is being counted already. */
export function missingOf(form: CountForm, blocked: boolean): MissingField | null {
  if (form.storeId === null) return 'store';
  if (form.scope === null || (form.scope === 'FULL_STORE' && blocked)) return 'scope';
  if (form.scope === 'ZONE' && form.zone.trim() === '') return 'zone';
  if (form.scope === 'CATEGORY' && form.categoryId === null) return 'category';
  return null;
}

/** Only what belongs to the chosen scope: what was typed for another one is not sent. */
export function requestOf(form: CountForm): CountInputRequest | null {
  const { storeId, scope, zone, categoryId, note } = form;
  if (storeId === null || scope === null) return null;
  return {
    store_id: storeId,
    scope,
    ...(scope === 'ZONE' && { zone_name: zone.trim() }),
    ...(scope === 'CATEGORY' && { category_id: categoryId }),
    ...(note.trim() !== '' && { note: note.trim() }),
  };
}

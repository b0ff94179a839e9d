import type { PatchedStorePatchRequest } from '@/shared/api/generated/model/patchedStorePatchRequest';
import type { StoreOutput } from '@/shared/api/generated/model/storeOutput';

export type StoreValues = ReturnType<typeof storeValues>;
export type StoreField = keyof StoreValues;

/** A store as its form holds it; an empty policy or text is the retailer's. */
export function storeValues(store: StoreOutput) {
  return {
    code: store.code,
    name: store.name,
    timezone: store.timezone,
    is_active: store.is_active,
    shortage_policy: (store.shortage_policy ?? '') as string,
    receipt_header: store.receipt_header,
    receipt_footer: store.receipt_footer,
  };
}

export function storeRequest(changes: Partial<StoreValues>): PatchedStorePatchRequest {
  const { shortage_policy: policy, ...rest } = changes;
  const own = policy as PatchedStorePatchRequest['shortage_policy'] | '';
  return { ...rest, ...(own !== undefined && { shortage_policy: own === '' ? null : own }) };
}

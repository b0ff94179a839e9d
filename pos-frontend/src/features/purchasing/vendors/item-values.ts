import type { PatchedVendorItemPatchRequest } from '@/shared/api/generated/model/patchedVendorItemPatchRequest';
import type { VendorItemOutput } from '@/shared/api/generated/model/vendorItemOutput';
import { asTyped, parseAmount, parseQuantity } from '@/shared/lib/quantity';

/** An item of a vendor as its row holds it: text as it was typed. */
export type ItemValues = { vendor_sku: string; pack_size: string; last_cost: string };

export function valuesOfItem(item: VendorItemOutput): ItemValues {
  return {
    vendor_sku: item.vendor_sku,
    pack_size: asTyped(item.pack_size, 0),
    last_cost: asTyped(item.last_cost, 2),
  };
}

export type ItemProblem = 'pack' | 'amount';

/** What is wrong before the server is asked; `changes` are checked alone, as only they are sent. */
export function problemsOf(
  changes: Partial<ItemValues>,
): Partial<Record<keyof ItemValues, ItemProblem>> {
  const { pack_size: pack, last_cost: cost } = changes;
  const quantity = pack === undefined ? null : parseQuantity(pack);
  const isPack = pack === undefined || (quantity !== null && quantity.greaterThan(0));
  const isCost = cost === undefined || cost.trim() === '' || parseAmount(cost) !== null;
  return { ...(!isPack && { pack_size: 'pack' }), ...(!isCost && { last_cost: 'amount' }) };
}

/** Only what is in `changes`, as the API takes it; no cost is none that is known. */
export function bodyOf({
  vendor_sku,
  pack_size,
  last_cost,
}: Partial<ItemValues>): PatchedVendorItemPatchRequest {
  return {
    ...(vendor_sku !== undefined && { vendor_sku }),
    ...(pack_size !== undefined && { pack_size: parseQuantity(pack_size)?.toFixed() ?? '' }),
    ...(last_cost !== undefined && { last_cost: parseAmount(last_cost)?.toFixed() ?? null }),
  };
}

import type { PatchedVariantPatchRequest } from '@/shared/api/generated/model/patchedVariantPatchRequest';
import type { VariantDocument } from '@/shared/api/generated/model/variantDocument';
import { asTyped, parseAmount, parseQuantity } from '@/shared/lib/quantity';

export type VariantValues = {
  sku: string;
  name: string;
  price: string;
  cost: string;
  reorder_point: string;
  reorder_qty: string;
  pack_size: string;
  track_stock: boolean;
  is_active: boolean;
  barcodes: readonly string[];
};

export const VARIANT_FIELDS = [
  'sku',
  'name',
  'price',
  'cost',
  'reorder_point',
  'reorder_qty',
  'pack_size',
  'track_stock',
  'is_active',
  'barcodes',
] as const;

export const NEW_VARIANT: VariantValues = {
  sku: '',
  name: '',
  price: '',
  cost: '',
  reorder_point: '',
  reorder_qty: '',
  pack_size: '1',
  track_stock: true,
  is_active: true,
  barcodes: [],
};

export function valuesOfVariant(variant: VariantDocument): VariantValues {
  return {
    sku: variant.sku,
    name: variant.name,
    price: asTyped(variant.price, 2),
    cost: asTyped(variant.cost, 2),
    reorder_point: asTyped(variant.reorder_point, 0),
    reorder_qty: asTyped(variant.reorder_qty, 0),
    pack_size: asTyped(variant.pack_size, 0),
    track_stock: variant.track_stock,
    is_active: variant.is_active,
    barcodes: variant.barcodes,
  };
}

export type VariantProblem = 'required' | 'amount' | 'quantity' | 'pack';

/** What is wrong before the server is asked, by field. */
export function problemsOf(
  values: VariantValues,
): Partial<Record<keyof VariantValues, VariantProblem>> {
  const problems: Partial<Record<keyof VariantValues, VariantProblem>> = {};
  if (values.sku.trim() === '') problems.sku = 'required';
  if (values.price.trim() !== '' && parseAmount(values.price) === null) problems.price = 'amount';
  if (values.cost.trim() !== '' && parseAmount(values.cost) === null) problems.cost = 'amount';
  for (const field of ['reorder_point', 'reorder_qty'] as const) {
    const quantity = parseQuantity(values[field]);
    if (values[field].trim() !== '' && (quantity === null || quantity.isNegative())) {
      problems[field] = 'quantity';
    }
  }
  const pack = parseQuantity(values.pack_size);
  if (pack === null || pack.lessThan(1)) problems.pack_size = 'pack';
  return problems;
}

/** Only what is in `changes`, as the API takes it. */
export function bodyOf(changes: Partial<VariantValues>): PatchedVariantPatchRequest {
  const { price, cost, reorder_point, reorder_qty, pack_size, barcodes, ...plain } = changes;
  return {
    ...plain,
    ...(price !== undefined && { price: parseAmount(price)?.toFixed() ?? '0' }),
    ...(cost !== undefined && { cost: parseAmount(cost)?.toFixed() ?? null }),
    ...(reorder_point !== undefined && {
      reorder_point: parseQuantity(reorder_point)?.toFixed() ?? null,
    }),
    ...(reorder_qty !== undefined && {
      reorder_qty: parseQuantity(reorder_qty)?.toFixed() ?? null,
    }),
    ...(pack_size !== undefined && { pack_size: parseQuantity(pack_size)?.toFixed() ?? '1' }),
    ...(barcodes !== undefined && { barcodes: [...barcodes] }),
  };
}

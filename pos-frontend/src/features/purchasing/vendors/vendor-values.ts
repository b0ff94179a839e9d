import type { PatchedVendorPatchRequest } from '@/shared/api/generated/model/patchedVendorPatchRequest';
import type { VendorOutput } from '@/shared/api/generated/model/vendorOutput';
import { asTyped, parseAmount } from '@/shared/lib/quantity';

/** A vendor as a form holds them: text as it was typed. */
export type VendorValues = {
  name: string;
  code: string;
  email: string;
  phone: string;
  lead_time_days: string;
  min_order_amount: string;
  note: string;
  is_active: boolean;
};

export const VENDOR_FIELDS = [
  'name',
  'code',
  'email',
  'phone',
  'lead_time_days',
  'min_order_amount',
  'note',
  'is_active',
] as const;

export const NEW_VENDOR: VendorValues = {
  name: '',
  code: '',
  email: '',
  phone: '',
  lead_time_days: '',
  min_order_amount: '',
  note: '',
  is_active: true,
};

export function valuesOfVendor(vendor: VendorOutput): VendorValues {
  return {
    name: vendor.name,
    code: vendor.code,
    email: vendor.email,
    phone: vendor.phone,
    lead_time_days: String(vendor.lead_time_days),
    min_order_amount: asTyped(vendor.min_order_amount, 2),
    note: vendor.note,
    is_active: vendor.is_active,
  };
}

const MOST_DAYS = 3_650;

export type VendorProblem = 'required' | 'days' | 'amount';

/** Whole days; null when it is none, empty is none at all. */
function daysOf(typed: string): number | null {
  const plain = typed.trim();
  if (plain === '') return 0;
  const days = /^\d{1,4}$/.test(plain) ? Number(plain) : null;
  return days !== null && days <= MOST_DAYS ? days : null;
}

/** What is wrong before the server is asked, by field. */
export function problemsOf(
  values: VendorValues,
): Partial<Record<keyof VendorValues, VendorProblem>> {
  const problems: Partial<Record<keyof VendorValues, VendorProblem>> = {};
  if (values.name.trim() === '') problems.name = 'required';
  if (daysOf(values.lead_time_days) === null) problems.lead_time_days = 'days';
  const amount = values.min_order_amount.trim();
  if (amount !== '' && parseAmount(amount) === null) problems.min_order_amount = 'amount';
  return problems;
}

/** Only what is in `changes`, as the API takes it. */
export function bodyOf(changes: Partial<VendorValues>): PatchedVendorPatchRequest {
  const { lead_time_days: days, min_order_amount: amount, ...plain } = changes;
  return {
    ...plain,
    ...(days !== undefined && { lead_time_days: daysOf(days) ?? 0 }),
    ...(amount !== undefined && { min_order_amount: parseAmount(amount)?.toFixed() ?? '0' }),
  };
}

import { Decimal } from 'decimal.js';
import type { PatchedSettingsPatchRequest } from '@/shared/api/generated/model/patchedSettingsPatchRequest';
import type { Settings } from '@/shared/api/generated/model/settings';
import { parseQuantity } from '@/shared/lib/quantity';

/** The retailer's policies as the form holds them. */
export type GeneralValues = ReturnType<typeof generalValues>;
export type GeneralField = keyof GeneralValues;

function plain(decimal: string): string {
  return new Decimal(decimal).toFixed();
}

export function generalValues(settings: Settings) {
  return {
    name: settings.name,
    timezone: settings.timezone,
    default_reorder_point: plain(settings.default_reorder_point),
    shortage_policy: settings.shortage_policy as string,
    over_receipt_tolerance: plain(settings.over_receipt_tolerance),
    blind_counts: settings.blind_counts,
    tax_inclusive: settings.tax_inclusive,
    receipt_header: settings.receipt_header,
    receipt_footer: settings.receipt_footer,
    require_second_factor_for_owners: settings.require_second_factor_for_owners,
  };
}

/** A quantity or a percentage as it was typed, for the API; what is none is left for its refusal. */
function sent(typed: string): string {
  return parseQuantity(typed)?.toFixed() ?? typed;
}

export function generalRequest(changes: Partial<GeneralValues>): PatchedSettingsPatchRequest {
  const { default_reorder_point: point, over_receipt_tolerance: tolerance, ...rest } = changes;
  return {
    ...(rest as PatchedSettingsPatchRequest),
    ...(point !== undefined && { default_reorder_point: sent(point) }),
    ...(tolerance !== undefined && { over_receipt_tolerance: sent(tolerance) }),
  };
}

type Problem = 'needed' | 'quantity' | 'percent';

export function generalProblems(values: GeneralValues): Partial<Record<GeneralField, Problem>> {
  const problems: Partial<Record<GeneralField, Problem>> = {};
  const point = parseQuantity(values.default_reorder_point);
  const tolerance = parseQuantity(values.over_receipt_tolerance);
  if (values.name.trim() === '') problems.name = 'needed';
  if (!point || point.isNegative()) problems.default_reorder_point = 'quantity';
  if (!tolerance || tolerance.isNegative() || tolerance.greaterThan(100)) {
    problems.over_receipt_tolerance = 'percent';
  }
  return problems;
}

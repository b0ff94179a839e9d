import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { PurchaseOrderInputRequest } from '@/shared/api/generated/model/purchaseOrderInputRequest';
import type { PurchaseOrderLineOutput } from '@/shared/api/generated/model/purchaseOrderLineOutput';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';
import { type QuantityProblem, quantityProblemOf } from '@/shared/documents/draft-lines';
import { parseQuantity } from '@/shared/lib/quantity';
import { parseCost, shownCost } from './cost';

const line = z.object({
  variantId: z.number(),
  sku: z.string(),
  product: z.string(),
  variant: z.string(),
  unit: z.enum(['packs', 'units']),
  /** As it was typed: so many packs, or units. */
  typed: z.string(),
  /** Per unit, as it was typed; null takes what is known of it. */
  cost: z.string().nullable(),
  /** Of what is saved, the pack that its packs are of; null follows the vendor. */
  pack: z.string().nullable(),
  /** The item's own, where the vendor has none. */
  ownPack: z.string(),
  ownCost: z.string().nullable(),
});

export const draftSchema = z.object({
  vendorId: z.number().nullable(),
  storeId: z.number().nullable(),
  /** A day, `2026-11-21`, or empty. */
  expected: z.string(),
  note: z.string(),
  lines: z.array(line),
});

export type DraftLine = z.infer<typeof line>;
export type Draft = z.infer<typeof draftSchema>;

/** How a vendor sells an item. */
export interface Terms {
  pack: string;
  cost: string | null;
  vendorSku: string;
}

/** Of a variant, as the chosen vendor sells it; undefined where it does not, or nobody knows yet. */
export type TermsOf = (variantId: number) => Terms | undefined;

export function emptyDraft(storeId: number | null, vendorId: number | null = null): Draft {
  return { vendorId, storeId, expected: '', note: '', lines: [] };
}

/** What stands on the server, as it is edited: in packs where it is whole packs. */
export function draftOf(order: PurchaseOrderOutput): Draft {
  return {
    vendorId: order.vendor_id,
    storeId: order.store_id,
    expected: order.expected_date ?? '',
    note: order.note,
    lines: order.lines.map(lineOf),
  };
}

function lineOf(one: PurchaseOrderLineOutput): DraftLine {
  const packs = new Decimal(one.qty_ordered).div(one.pack_size);
  const inPacks = packs.isInteger() && !new Decimal(one.pack_size).equals(1);
  return {
    variantId: one.variant_id,
    sku: one.sku,
    product: one.product_name,
    variant: one.variant_name,
    unit: inPacks ? 'packs' : 'units',
    typed: (inPacks ? packs : new Decimal(one.qty_ordered)).toFixed(),
    cost: one.unit_cost === null ? null : shownCost(one.unit_cost),
    pack: one.pack_size,
    ownPack: one.pack_size,
    ownCost: one.unit_cost,
  };
}

export function packOf(one: DraftLine, terms: Terms | undefined): Decimal {
  return new Decimal(one.pack ?? terms?.pack ?? one.ownPack);
}

/** Units of a line; null while its quantity cannot be understood. */
export function unitsOf(one: DraftLine, terms: Terms | undefined): Decimal | null {
  const quantity = parseQuantity(one.typed);
  if (quantity === null) return null;
  return one.unit === 'packs' ? quantity.times(packOf(one, terms)) : quantity;
}

/** What stands in the box of the cost: what was typed, else the vendor's last, else the item's own. */
export function costShown(one: DraftLine, terms: Terms | undefined): string {
  if (one.cost !== null) return one.cost;
  const known = terms?.cost ?? one.ownCost;
  return known === null ? '' : shownCost(known);
}

/** Rounded as the server does, so that the lines add up on paper; null while something is missing. */
export function amountOf(one: DraftLine, terms: Terms | undefined): Decimal | null {
  const units = unitsOf(one, terms);
  const cost = parseCost(costShown(one, terms));
  if (units === null || cost === null || units.isNegative()) return null;
  return units.times(cost).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/** Of all lines that can be understood. */
export function totalOf({ lines }: Draft, termsOf: TermsOf): Decimal {
  return lines.reduce(
    (sum, one) => sum.plus(amountOf(one, termsOf(one.variantId)) ?? 0),
    new Decimal(0),
  );
}

/** How much the order falls short of the vendor's smallest; null where it does not. */
export function missingOf(total: Decimal, minimum: string): Decimal | null {
  const missing = new Decimal(minimum).minus(total);
  return missing.greaterThan(0) ? missing : null;
}

/** The same quantity in the other unit, where it comes out even. */
export function inUnit(
  one: DraftLine,
  unit: DraftLine['unit'],
  terms: Terms | undefined,
): DraftLine {
  const units = unitsOf(one, terms);
  if (unit === one.unit || units === null) return { ...one, unit };
  const typed = unit === 'units' ? units : units.div(packOf(one, terms));
  return typed.decimalPlaces() > 3 ? { ...one, unit } : { ...one, unit, typed: typed.toFixed() };
}

/** One pack of the item: a line of its own, or one pack more on the line that there is. */
export function withItem(draft: Draft, item: VariantOutput, termsOf: TermsOf): Draft {
  if (draft.lines.some(({ variantId }) => variantId === item.id)) {
    const raise = (one: DraftLine) => (one.variantId === item.id ? raised(one, termsOf) : one);
    return { ...draft, lines: draft.lines.map(raise) };
  }
  const added: DraftLine = {
    variantId: item.id,
    sku: item.sku,
    product: item.product_name,
    variant: item.name,
    unit: 'packs',
    typed: '1',
    cost: null,
    pack: null,
    ownPack: item.pack_size,
    ownCost: item.cost,
  };
  return { ...draft, lines: [...draft.lines, added] };
}

function raised(one: DraftLine, termsOf: TermsOf): DraftLine {
  const step = one.unit === 'packs' ? new Decimal(1) : packOf(one, termsOf(one.variantId));
  return { ...one, typed: (parseQuantity(one.typed) ?? new Decimal(0)).plus(step).toFixed() };
}

/** Another vendor has other packs: what is on the lines already stays as many units as it was. */
export function withVendor(draft: Draft, vendorId: number | null, termsOf: TermsOf): Draft {
  const kept = (one: DraftLine): DraftLine => ({
    ...inUnit(one, 'units', termsOf(one.variantId)),
    pack: null,
  });
  const changes = draft.vendorId !== null && vendorId !== draft.vendorId;
  return { ...draft, vendorId, lines: changes ? draft.lines.map(kept) : draft.lines };
}

export interface LineProblem {
  field: 'quantity' | 'cost';
  what: QuantityProblem | 'costMissing' | 'costInvalid' | 'uneven';
}

/** What keeps a line from being saved. */
export function problemOf(one: DraftLine, terms: Terms | undefined): LineProblem | null {
  const what = quantityProblemOf(one.typed);
  if (what) return { field: 'quantity', what };
  const units = unitsOf(one, terms);
  if (units && units.decimalPlaces() > 3) return { field: 'quantity', what: 'uneven' };
  const cost = costShown(one, terms);
  if (cost.trim() === '') return { field: 'cost', what: 'costMissing' };
  return parseCost(cost) === null ? { field: 'cost', what: 'costInvalid' } : null;
}

export type HeadProblem = 'vendor' | 'store';

export function headProblemOf({ vendorId, storeId }: Draft): HeadProblem | null {
  if (vendorId === null) return 'vendor';
  return storeId === null ? 'store' : null;
}

/** The request that the draft means, in the units and costs that it shows; null while something is missing. */
export function requestOf(draft: Draft, termsOf: TermsOf): PurchaseOrderInputRequest | null {
  const { vendorId, storeId, expected, note, lines } = draft;
  if (vendorId === null || storeId === null || lines.length === 0) return null;
  if (lines.some((one) => problemOf(one, termsOf(one.variantId)))) return null;
  return {
    vendor_id: vendorId,
    store_id: storeId,
    expected_date: expected || null,
    note: note.trim(),
    lines: lines.map((one) => {
      const terms = termsOf(one.variantId);
      return {
        variant_id: one.variantId,
        // Units, since somebody may change the vendor's pack meanwhile.
        qty_ordered: (unitsOf(one, terms) ?? new Decimal(0)).toFixed(3),
        unit_cost: (parseCost(costShown(one, terms)) ?? new Decimal(0)).toFixed(6),
      };
    }),
  };
}

/** Whether the server's order says what the draft says, whichever unit either speaks in. */
export function isSaved(draft: Draft, order: PurchaseOrderOutput, termsOf: TermsOf): boolean {
  return meaningOf(draft, termsOf) === meaningOf(draftOf(order), termsOf);
}

function meaningOf(draft: Draft, termsOf: TermsOf): string {
  return JSON.stringify({
    ...draft,
    note: draft.note.trim(),
    lines: draft.lines.map((one) => {
      const terms = termsOf(one.variantId);
      const cost = costShown(one, terms);
      return [
        one.variantId,
        unitsOf(one, terms)?.toFixed(3) ?? one.typed,
        parseCost(cost)?.toFixed(6) ?? cost,
      ];
    }),
  });
}

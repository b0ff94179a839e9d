import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';
import { withLine } from '@/shared/documents/draft-lines';
import { parseCost, shownCost } from './cost';
import {
  amountOf,
  costShown,
  type Draft,
  draftOf,
  emptyDraft,
  inUnit,
  isSaved,
  missingOf,
  problemOf,
  requestOf,
  type Terms,
  totalOf,
  unitsOf,
  withItem,
  withVendor,
} from './order-draft';

const TEA = {
  id: 7,
  sku: 'TEA',
  product_name: 'Tea',
  name: 'Green',
  pack_size: '1.000',
  cost: '3.100000',
} as VariantOutput;

const IN_SIXES: Terms = { pack: '6.000', cost: '2.500000', vendorSku: 'V-1' };
const sixes = () => IN_SIXES;
const unknown = () => undefined;

function ordered(termsOf: () => Terms | undefined = sixes, draft = emptyDraft(3)): Draft {
  return withItem(withVendor(draft, 2, termsOf), TEA, termsOf);
}

function lineOf(draft: Draft) {
  const [line] = draft.lines;
  if (!line) throw new Error('no line');
  return line;
}

function saved(more: Partial<PurchaseOrderOutput['lines'][number]> = {}): PurchaseOrderOutput {
  return {
    vendor_id: 2,
    store_id: 3,
    expected_date: null,
    note: '',
    lines: [
      {
        variant_id: 7,
        sku: 'TEA',
        product_name: 'Tea',
        variant_name: 'Green',
        pack_size: '6.000',
        qty_ordered: '12.000',
        unit_cost: '2.500000',
        ...more,
      },
    ],
  } as PurchaseOrderOutput;
}

describe('a scan', () => {
  it('adds one pack of the vendor, at what it cost the last time', () => {
    const draft = ordered();
    expect(lineOf(draft)).toMatchObject({ unit: 'packs', typed: '1', cost: null });
    expect(requestOf(draft, sixes)?.lines).toEqual([
      { variant_id: 7, qty_ordered: '6.000', unit_cost: '2.500000' },
    ]);
  });

  it('of an item that the vendor is not known to sell adds one of its own packs at its own cost', () => {
    expect(requestOf(ordered(unknown), unknown)?.lines).toEqual([
      { variant_id: 7, qty_ordered: '1.000', unit_cost: '3.100000' },
    ]);
  });

  it('adds a pack to a line that counts units', () => {
    const inUnits = withLine(ordered(), inUnit(lineOf(ordered()), 'units', IN_SIXES));
    expect(lineOf(inUnits).typed).toBe('6');
    expect(lineOf(withItem(inUnits, TEA, sixes)).typed).toBe('12');
  });

  it('adds a pack to a line that counts packs', () => {
    expect(lineOf(withItem(ordered(), TEA, sixes)).typed).toBe('2');
  });
});

describe('packs and units', () => {
  it('say the same quantity where it comes out even', () => {
    const line = { ...lineOf(ordered()), typed: '2.5' };
    expect(inUnit(line, 'units', IN_SIXES)).toMatchObject({ unit: 'units', typed: '15' });
  });

  it('keep what was typed where it does not', () => {
    const line = { ...lineOf(ordered()), unit: 'units' as const, typed: '10' };
    expect(inUnit(line, 'packs', IN_SIXES)).toMatchObject({ unit: 'packs', typed: '10' });
  });

  it('another vendor leaves as many units on the lines as there were', () => {
    const moved = withVendor({ ...ordered() }, 9, sixes);
    expect(lineOf(moved)).toMatchObject({ unit: 'units', typed: '6' });
    expect(unitsOf(lineOf(moved), { ...IN_SIXES, pack: '10' })?.toFixed()).toBe('6');
  });

  it('the first vendor leaves packs, which are its own from then on', () => {
    const begun = withItem(emptyDraft(3), TEA, unknown);
    expect(lineOf(withVendor(begun, 2, unknown))).toMatchObject({ unit: 'packs', typed: '1' });
  });

  it('a saved draft keeps the pack that it was written with', () => {
    const draft = draftOf(saved());
    expect(lineOf(draft)).toMatchObject({ unit: 'packs', typed: '2' });
    const larger = { ...IN_SIXES, pack: '24.000' };
    expect(unitsOf(lineOf(draft), larger)?.toFixed()).toBe('12');
  });

  it('a quantity of no whole packs is shown in units', () => {
    expect(lineOf(draftOf(saved({ qty_ordered: '13.000' })))).toMatchObject({
      unit: 'units',
      typed: '13',
    });
  });
});

describe('amounts', () => {
  it('are rounded per line, half up, as the server does', () => {
    const line = { ...lineOf(ordered()), unit: 'units' as const, typed: '3', cost: '0.335' };
    expect(amountOf(line, IN_SIXES)?.toFixed(2)).toBe('1.01');
  });

  it('leave out a line that cannot be understood', () => {
    const draft = ordered();
    expect(totalOf(draft, sixes).toFixed(2)).toBe('15.00');
    const broken = withLine(draft, { ...lineOf(draft), typed: 'some' });
    expect(totalOf(broken, sixes).toFixed(2)).toBe('0.00');
  });

  it('fall short of the vendor’s minimum, or reach it', () => {
    expect(missingOf(new Decimal('120.5'), '150.00')?.toFixed(2)).toBe('29.50');
    expect(missingOf(new Decimal('150'), '150.00')).toBeNull();
  });

  it('a cost that was emptied is what is known of it again', () => {
    const line = lineOf(ordered());
    expect(costShown({ ...line, cost: '' }, IN_SIXES)).toBe('');
    expect(costShown({ ...line, cost: null }, IN_SIXES)).toBe('2.50');
    expect(costShown({ ...line, ownCost: null }, undefined)).toBe('');
  });
});

describe('what keeps a line from being saved', () => {
  it.each([
    [{ typed: '' }, 'missing'],
    [{ typed: 'a few' }, 'invalid'],
    [{ typed: '0' }, 'nothing'],
    [{ typed: '-1' }, 'nothing'],
    [{ cost: '' }, 'costMissing'],
    [{ cost: '2,500' }, 'costInvalid'],
    [{ cost: '-1' }, 'costInvalid'],
  ])('%o is %s', (part, what) => {
    expect(problemOf({ ...lineOf(ordered()), ...part }, IN_SIXES)?.what).toBe(what);
  });

  it('packs that are no whole thousandth of a unit', () => {
    const line = { ...lineOf(ordered()), typed: '0.333' };
    expect(problemOf(line, { ...IN_SIXES, pack: '1.500' })?.what).toBe('uneven');
    expect(requestOf({ ...ordered(), lines: [line] }, () => ({ ...IN_SIXES, pack: '1.5' }))).toBe(
      null,
    );
  });

  it('nothing keeps one that is right', () => {
    expect(problemOf({ ...lineOf(ordered()), cost: '2,5' }, IN_SIXES)).toBeNull();
  });
});

describe('whether a draft is saved', () => {
  it('does not depend on the unit in which it speaks', () => {
    const units = withLine(draftOf(saved()), inUnit(lineOf(draftOf(saved())), 'units', undefined));
    expect(isSaved(units, saved(), unknown)).toBe(true);
  });

  it('does on quantity, cost, day and note', () => {
    const draft = draftOf(saved());
    expect(isSaved(draft, saved(), unknown)).toBe(true);
    expect(isSaved({ ...draft, note: 'Ring' }, saved(), unknown)).toBe(false);
    expect(isSaved({ ...draft, expected: '2026-12-01' }, saved(), unknown)).toBe(false);
    expect(isSaved(draft, saved({ qty_ordered: '18.000' }), unknown)).toBe(false);
    expect(isSaved(draft, saved({ unit_cost: '2.400000' }), unknown)).toBe(false);
  });
});

describe('a cost', () => {
  it('is read with a point or a comma, to six places', () => {
    expect(parseCost(' 1,5 ')?.toFixed()).toBe('1.5');
    expect(parseCost('.000001')?.toFixed()).toBe('0.000001');
    expect(parseCost('1.0000001')).toBeNull();
    expect(parseCost('1e5')).toBeNull();
  });

  it('that may mean two amounts is none', () => {
    expect(parseCost('1,234')).toBeNull();
  });

  it('is shown to two places, or to as many as it has', () => {
    expect(shownCost('2.500000')).toBe('2.50');
    expect(shownCost('0.333300')).toBe('0.3333');
  });
});

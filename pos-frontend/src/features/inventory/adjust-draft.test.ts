import { describe, expect, it } from 'vitest';
import { ApiError } from '@/shared/api/api-error';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';
import { stepped, withLine, withoutLine } from '@/shared/documents/draft-lines';
import {
  changeOf,
  type Draft,
  emptyDraft,
  problemOf,
  requestOf,
  withItem,
  withKind,
} from './adjust-draft';
import { refusalOf } from './adjust-errors';

function item(id: number, sku: string): VariantOutput {
  return {
    id,
    sku,
    product_id: id,
    product_name: 'Mug',
    name: 'Blue',
    barcodes: [],
    category_id: null,
    tax_category_id: null,
    price: '9.00',
    cost: null,
    reorder_point: null,
    reorder_qty: null,
    pack_size: '1.000',
    track_stock: true,
    is_active: true,
    shortage_policy: '',
    version: 1,
  };
}

const mug = item(5, 'MUG-1');
const pot = item(6, 'POT-1');

function draftOf(typed: string, mode: 'by' | 'to' = 'by'): Draft {
  const draft = withItem(emptyDraft(1), mug, '');
  const [line] = draft.lines;
  return line ? withLine(draft, { ...line, typed, mode }) : draft;
}

function lineOf(draft: Draft) {
  const [line] = draft.lines;
  if (!line) throw new Error('no line');
  return line;
}

describe('scanning', () => {
  it('adds a line with one piece, then raises it by one', () => {
    let draft = emptyDraft(1);
    for (const scanned of [mug, pot, mug, mug]) draft = withItem(draft, scanned, '1');
    expect(draft.lines.map(({ sku, typed }) => [sku, typed])).toEqual([
      ['MUG-1', '3'],
      ['POT-1', '1'],
    ]);
  });

  it.each([
    ['-2', 'by', '-3'],
    ['2.5', 'by', '3.5'],
    ['0', 'to', '1'],
    ['', 'by', '1'],
    ['0.1', 'by', '1.1'],
  ] as const)('makes %s (%s) %s', (typed, mode, next) => {
    expect(lineOf(withItem(draftOf(typed, mode), mug, '1')).typed).toBe(next);
  });

  it('goes on as the line before', () => {
    expect(withItem(draftOf('3', 'to'), pot, '1').lines[1]?.mode).toBe('to');
  });
});

describe('a line', () => {
  it.each([
    ['-2.5', 'by', 'ADJUSTMENT', '10.000', '-2.5'],
    ['3', 'by', 'WASTE', '10.000', '-3'],
    ['3', 'by', 'OPENING', undefined, '3'],
    ['7', 'to', 'ADJUSTMENT', '10.000', '-3'],
    ['0.3', 'to', 'ADJUSTMENT', '0.1', '0.2'],
    ['7', 'to', 'ADJUSTMENT', undefined, undefined],
    ['', 'by', 'ADJUSTMENT', '10.000', undefined],
  ] as const)('of %s (%s, %s) on %s is a change of %s', (typed, mode, kind, onHand, change) => {
    expect(changeOf(lineOf(draftOf(typed, mode)), kind, onHand)?.toFixed()).toBe(change);
  });

  it.each([
    ['', 'by', 'ADJUSTMENT', 'missing'],
    ['two', 'by', 'ADJUSTMENT', 'invalid'],
    ['0', 'by', 'ADJUSTMENT', 'nothing'],
    ['-1', 'by', 'ADJUSTMENT', null],
    ['-1', 'by', 'WASTE', 'negative'],
    ['-1', 'to', 'ADJUSTMENT', 'negative'],
    ['0', 'to', 'ADJUSTMENT', null],
  ] as const)('of %s (%s, %s) has the problem %s', (typed, mode, kind, problem) => {
    expect(problemOf(lineOf(draftOf(typed, mode)), kind, '1.000')).toBe(problem);
  });

  it('is not set before it is known what is there', () => {
    expect(problemOf(lineOf(draftOf('4', 'to')), 'ADJUSTMENT', undefined)).toBe('unseen');
  });

  it('steps down to zero, and below only where a sign has a meaning', () => {
    const line = lineOf(draftOf('0'));
    expect(stepped(line, -1, true).typed).toBe('-1');
    expect(stepped(line, -1, false).typed).toBe('0');
  });
});

it('waste and opening stock are written without sign, with their usual reason', () => {
  const waste = withKind(draftOf('-3'), 'WASTE');
  expect([lineOf(waste).typed, waste.reason]).toEqual(['3', 'DAMAGED']);
  const chosen = { ...draftOf('3', 'to'), reason: 'SAMPLE' };
  const kept = withKind(chosen, 'WASTE');
  expect([lineOf(kept).mode, kept.reason]).toEqual(['by', 'SAMPLE']);
});

describe('the request', () => {
  it('carries changes, and what was seen where a shelf is set', () => {
    let draft = draftOf('-2');
    draft = withItem(draft, pot, '1');
    const [, second] = draft.lines;
    if (!second) throw new Error('no second line');
    draft = withLine(draft, { ...second, mode: 'to', typed: '4,5' });
    draft = { ...draft, note: ' Evening ', reference: '' };
    expect(requestOf(draft, 1, (id) => (id === pot.id ? '3.000' : undefined))).toEqual({
      store_id: 1,
      kind: 'ADJUSTMENT',
      reason_code: 'CORRECTION',
      note: 'Evening',
      reference: '',
      lines: [
        { variant_id: 5, qty_delta: '-2.000' },
        { variant_id: 6, set_to: '4.500', expected_on_hand: '3.000' },
      ],
    });
  });
});

function opened(cost: string): Draft {
  const draft = withKind(draftOf('3'), 'OPENING');
  return withLine(draft, { ...lineOf(draft), cost });
}

describe('what opening stock cost', () => {
  it('goes with the line, and stays away where the usual cost is meant', () => {
    const costs = ['2.50', '2,5', ''].map((cost) => {
      const [line] = requestOf(opened(cost), 1, () => '0').lines;
      return line?.unit_cost;
    });
    expect(costs).toEqual(['2.5', '2.5', undefined]);
  });

  it('is not guessed where it may mean two amounts, and never negative', () => {
    for (const cost of ['1,234', '-2', 'two', '1.23456'])
      expect(problemOf(lineOf(opened(cost)), 'OPENING', '0')).toBe('cost');
    expect(problemOf(lineOf(opened('1.234')), 'OPENING', '0')).toBeNull();
  });

  it('is forgotten by the other kinds', () => {
    const [line] = requestOf(withKind(opened('2'), 'ADJUSTMENT'), 1, () => '0').lines;
    expect(line?.unit_cost).toBeUndefined();
  });
});

describe('a refusal', () => {
  const request = requestOf(withItem(draftOf('1'), pot, '1'), 1, () => '0.000');
  function refused(fields: Partial<ConstructorParameters<typeof ApiError>[0]>) {
    const error = new ApiError({
      status: 409,
      code: 'conflict',
      detail: 'No.',
      requestId: null,
      errors: [],
      retryAfter: null,
      ...fields,
    });
    return refusalOf(error, request);
  }

  it('stands at the line that its attr names', () => {
    const { lines, rest } = refused({
      errors: [{ attr: 'lines.1.expected_on_hand', code: 'stock_moved', detail: '4, not 3.' }],
    });
    expect(lines).toEqual({
      6: { field: 'expected_on_hand', code: 'stock_moved', detail: '4, not 3.' },
    });
    expect(rest).toBeNull();
  });

  it('stays with its item when an earlier line is removed', () => {
    const { lines } = refused({ errors: [{ attr: 'lines.1', code: 'invalid', detail: 'No.' }] });
    const [left] = withoutLine(withItem(draftOf('1'), pot, '1'), mug.id).lines;
    expect(left && lines[left.variantId]?.detail).toBe('No.');
  });

  it('names every short line', () => {
    const shortages = [
      { variant_id: 5, available: '2.000' },
      { variant_id: 6, available: '0.000' },
    ];
    const { lines } = refused({ code: 'insufficient_stock', extra: { shortages } });
    expect([lines[5]?.available, lines[6]?.available]).toEqual(['2.000', '0.000']);
  });

  it('stands at its field, or above the action when there is none', () => {
    const reason = { attr: 'reason_code', code: 'invalid', detail: 'Retired.' };
    expect(refused({ errors: [reason] })).toMatchObject({
      fields: { reason_code: 'Retired.' },
      rest: null,
    });
    expect(refused({ code: 'nothing_to_adjust' }).rest).toBe('No.');
    const lines = { attr: 'lines', code: 'invalid', detail: 'Twice.' };
    expect(refused({ errors: [lines] }).rest).toBe('Twice.');
  });
});

import { describe, expect, it } from 'vitest';
import { ApiError } from '@/shared/api/api-error';
import type { GoodsReceiptLineOutput } from '@/shared/api/generated/model/goodsReceiptLineOutput';
import type { GoodsReceiptOutput } from '@/shared/api/generated/model/goodsReceiptOutput';
import type { PurchaseOrderLineOutput } from '@/shared/api/generated/model/purchaseOrderLineOutput';
import { costDifference, isReversible } from './receipt-rules';
import { allOf, creditOf, problemOf, refusedLines, requestOf } from './return-rules';

function line(variantId: number, more: Partial<GoodsReceiptLineOutput> = {}) {
  return {
    id: variantId,
    variant_id: variantId,
    qty_received: '6.000',
    qty_rejected: '0.000',
    qty_returned: '0.000',
    unit_cost: '2.500000',
    ...more,
  } as GoodsReceiptLineOutput;
}

function receipt(lines: GoodsReceiptLineOutput[], more: Partial<GoodsReceiptOutput> = {}) {
  return {
    id: 4,
    vendor_id: 2,
    store_id: 3,
    is_reversed: false,
    reverses_id: null,
    lines,
    ...more,
  } as GoodsReceiptOutput;
}

const short = (available: string) => `only ${available}`;
const at = (unit_cost: string | null) => ({ unit_cost }) as PurchaseOrderLineOutput;
const SAID = { reason: 'DAMAGED', reference: ' RMA 7 ', note: '' };

function refused(more: Pick<ApiError, 'errors'> | { shortages: object[] }) {
  return new ApiError({
    status: 409,
    code: 'refused',
    detail: 'No.',
    requestId: null,
    errors: 'errors' in more ? [...more.errors] : [],
    retryAfter: null,
    extra: { ...more },
  });
}

describe('what goes back to the vendor', () => {
  const came = receipt([
    line(1),
    line(2, { qty_returned: '4.000' }),
    line(3, { qty_received: '0' }),
  ]);

  it('is at most what was accepted and is not back yet', () => {
    expect(allOf(came)).toEqual({ 1: '6', 2: '2' });
    expect(problemOf(line(2, { qty_returned: '4.000' }), '3')).toBe('tooMany');
    expect(problemOf(line(1), '6')).toBeNull();
    expect(problemOf(line(1), '-1')).toBe('invalid');
    expect(problemOf(line(1), 'some')).toBe('invalid');
  });

  it('leaves out lines of which nothing goes back', () => {
    expect(requestOf(came, { ...SAID, typed: { 1: '', 2: '1', 3: '0' } })).toEqual({
      vendor_id: 2,
      store_id: 3,
      receipt_id: 4,
      reason_code: 'DAMAGED',
      reference: 'RMA 7',
      note: '',
      lines: [{ variant_id: 2, qty: '1.000' }],
    });
  });

  it('is nothing while nothing, or something wrong, was typed', () => {
    expect(requestOf(came, { ...SAID, typed: {} })).toBeNull();
    expect(requestOf(came, { ...SAID, typed: { 1: '1', 2: '9' } })).toBeNull();
  });

  it('is credited at what it came at, where that is known', () => {
    const request = requestOf(came, { ...SAID, typed: { 1: '2', 2: '1' } });
    if (!request) throw new Error('no request');
    expect(creditOf(came, request)?.toFixed(2)).toBe('7.50');
    const hidden = receipt([line(1, { unit_cost: null }), line(2)]);
    expect(creditOf(hidden, request)).toBeNull();
  });

  it('is refused line by line', () => {
    const request = requestOf(came, { ...SAID, typed: { 1: '2', 2: '1' } });
    if (!request) throw new Error('no request');
    const more = refused({
      errors: [{ attr: 'lines.1.qty', code: 'more_than_accepted', detail: 'Too many.' }],
    });
    expect(refusedLines(more, request, short, 'en')).toEqual({ 2: 'Too many.' });
    const gone = refused({ shortages: [{ variant_id: 1, available: '0.000' }] });
    expect(refusedLines(gone, request, short, 'en')).toEqual({ 1: 'only 0' });
  });
});

describe('a receipt', () => {
  it('is taken back once, as a whole, and not after some of it went back', () => {
    expect(isReversible(receipt([line(1)]))).toBe(true);
    expect(isReversible(receipt([line(1)], { is_reversed: true }))).toBe(false);
    expect(isReversible(receipt([line(1)], { reverses_id: 3 }))).toBe(false);
    expect(isReversible(receipt([line(1), line(2, { qty_returned: '1.000' })]))).toBe(false);
  });

  it('says by how much a unit was dearer than ordered', () => {
    expect(costDifference(line(1), at('2.250000'))?.toFixed(2)).toBe('0.25');
    expect(costDifference(line(1), at('2.500000'))).toBeNull();
    expect(costDifference(line(1), at(null))).toBeNull();
    expect(costDifference(line(1), undefined)).toBeNull();
  });
});

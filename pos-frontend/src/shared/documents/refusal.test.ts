import { describe, expect, it } from 'vitest';
import { ApiError } from '@/shared/api/api-error';
import { refusalOf } from './refusal';

function refused(fields: Partial<ConstructorParameters<typeof ApiError>[0]>) {
  return new ApiError({
    status: 409,
    code: 'conflict',
    detail: 'No.',
    requestId: null,
    errors: [],
    retryAfter: null,
    ...fields,
  });
}

const SHOWN = ['expected_date', 'note'];

describe('a refused document', () => {
  it('is told at the box that is meant', () => {
    const error = refused({
      errors: [
        { attr: 'lines.1.unit_cost', code: 'invalid', detail: 'Give it.' },
        { attr: 'lines.0.qty_ordered', code: 'invalid', detail: 'Too small.' },
        { attr: 'expected_date', code: 'invalid', detail: 'No day.' },
      ],
    });
    expect(refusalOf(error, [7, 8], SHOWN)).toEqual({
      fields: { expected_date: 'No day.' },
      lines: {
        7: { field: 'qty_ordered', code: 'invalid', detail: 'Too small.' },
        8: { field: 'unit_cost', code: 'invalid', detail: 'Give it.' },
      },
      rest: null,
    });
  });

  it('is told at the line where none of its boxes is meant', () => {
    const error = refused({ errors: [{ attr: 'lines.1', code: 'gone', detail: 'Not there.' }] });
    expect(refusalOf(error, [7, 8], SHOWN).lines).toEqual({
      8: { field: '', code: 'gone', detail: 'Not there.' },
    });
  });

  it('is told as a whole where no box is meant', () => {
    expect(refusalOf(refused({}), [7], SHOWN).rest).toBe('No.');
  });

  it('is told as a whole where the page has no such box', () => {
    const error = refused({ errors: [{ attr: 'version', code: 'required', detail: 'Give it.' }] });
    expect(refusalOf(error, [7], SHOWN).rest).toBe('Give it.');
  });

  it('says how many there are of each line that is short', () => {
    const shortages = [{ variant_id: 7, available: '2.000' }];
    const { lines, rest } = refusalOf(refused({ extra: { shortages } }), [7, 8], SHOWN);
    expect(lines).toEqual({
      7: { field: '', code: 'insufficient_stock', detail: '', available: '2.000' },
    });
    expect(rest).toBeNull();
  });
});

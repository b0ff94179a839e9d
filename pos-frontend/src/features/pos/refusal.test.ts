import { expect, it } from 'vitest';
import { ApiError } from '@/shared/api/api-error';
import { refusalOf } from './refusal';

const basket = [
  { variant_id: 7, qty: '1' },
  { variant_id: 9, qty: '2' },
];

function refused(code: string, fields: Partial<ApiError>): ApiError {
  const base = { status: 409, detail: '', requestId: null, retryAfter: null };
  return new ApiError({
    ...base,
    code,
    errors: [...(fields.errors ?? [])],
    extra: fields.extra ?? {},
  });
}

it('names every short line, with what is left of it', () => {
  const shortages = [
    { variant_id: 7, available: '0.000' },
    { variant_id: 9, available: '1.000' },
  ];
  const error = refused('insufficient_stock', { extra: { shortages, approvable: true } });
  expect(refusalOf(error, basket)).toEqual({
    lines: { 7: { code: 'short', available: '0.000' }, 9: { code: 'short', available: '1.000' } },
    approvable: true,
  });
});

it('puts an error of a line on that line', () => {
  const attr = 'lines.1.variant_id';
  const error = refused('not_on_sale', {
    errors: [{ attr, code: 'not_on_sale', detail: 'Gone.' }],
  });
  expect(refusalOf(error, basket)).toEqual({
    lines: { 9: { code: 'other', detail: 'Gone.' } },
    approvable: false,
  });
});

it('asks for a manager where only their yes is missing', () => {
  expect(refusalOf(refused('approval_required', {}), basket)).toEqual({
    lines: {},
    approvable: true,
  });
});

it('takes an answer without details for one that marks no line', () => {
  const error = refused('insufficient_stock', { extra: { shortages: 'many' } });
  expect(refusalOf(error, basket)).toEqual({ lines: {}, approvable: false });
});

import { describe, expect, it } from 'vitest';
import { ApiError } from '@/shared/api/api-error';
import { formRefusal } from './refusal';

function refused(status: number, code: string, attr?: string): ApiError {
  return new ApiError({
    status,
    code,
    detail: 'No.',
    requestId: null,
    errors: attr ? [{ attr, code, detail: 'Not this one.' }] : [],
    retryAfter: null,
  });
}

const inWords = () => 'In words.';

describe('a refused form', () => {
  it('says it at the field, also for a part of its value', () => {
    expect(formRefusal(refused(400, 'invalid', 'rate'), ['rate'], inWords)).toEqual({
      fields: { rate: 'Not this one.' },
      rest: null,
    });
    expect(
      formRefusal(refused(400, 'invalid', 'store_ids.2'), ['store_ids'], inWords).fields,
    ).toEqual({ store_ids: 'Not this one.' });
  });

  it('says it at the field that its code is about', () => {
    const refusal = formRefusal(refused(409, 'duplicate'), ['code'], inWords, {
      duplicate: 'code',
    });
    expect(refusal).toEqual({ fields: { code: 'No.' }, rest: null });
  });

  it('says what belongs to no field by itself, in words of ours where nobody refused', () => {
    expect(formRefusal(refused(403, 'forbidden'), [], inWords).rest).toBe('No.');
    expect(formRefusal(refused(400, 'invalid', 'tenant'), ['rate'], inWords).rest).toBe('No.');
    expect(formRefusal(refused(0, 'network'), ['rate'], inWords).rest).toBe('In words.');
    expect(formRefusal(refused(500, 'http_500'), ['rate'], inWords).rest).toBe('In words.');
  });
});

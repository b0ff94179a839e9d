import { describe, expect, it } from 'vitest';
import { type CountForm, missingOf, requestOf } from './new-count';

const EMPTY: CountForm = { storeId: null, scope: null, zone: '', categoryId: null, note: '' };
const FULL: CountForm = { ...EMPTY, storeId: 3, scope: 'FULL_STORE' };

describe('a new count', () => {
  it('asks for what is missing, one after the other', () => {
    expect(missingOf(EMPTY, false)).toBe('store');
    expect(missingOf({ ...EMPTY, storeId: 3 }, false)).toBe('scope');
    expect(missingOf({ ...FULL, scope: 'ZONE', zone: '  ' }, false)).toBe('zone');
    expect(missingOf({ ...FULL, scope: 'CATEGORY' }, false)).toBe('category');
    expect(missingOf(FULL, false)).toBeNull();
  });

  it('takes no second full count of a store, but a zone of it', () => {
    expect(missingOf(FULL, true)).toBe('scope');
    expect(missingOf({ ...FULL, scope: 'ZONE', zone: 'Window' }, true)).toBeNull();
  });

  it('sends nothing that belongs to another scope', () => {
    const typed = { ...FULL, zone: ' Window ', categoryId: 7, note: ' Before Christmas ' };
    expect(requestOf(typed)).toEqual({
      store_id: 3,
      scope: 'FULL_STORE',
      note: 'Before Christmas',
    });
    expect(requestOf({ ...typed, scope: 'ZONE', note: '' })).toEqual({
      store_id: 3,
      scope: 'ZONE',
      zone_name: 'Window',
    });
    expect(requestOf({ ...typed, scope: 'CATEGORY', note: '' })).toEqual({
      store_id: 3,
      scope: 'CATEGORY',
      category_id: 7,
    });
  });
});

import { describe, expect, it } from 'vitest';
import {
  cursorOf,
  cursorSearchSchema,
  dayParam,
  flagParam,
  idParam,
  listSearchSchema,
  severalParam,
} from './list-search';
import { parseUrlSearch, stringifyUrlSearch } from './url-search';

const schema = listSearchSchema(['sku', 'on_hand']).extend({ store_id: idParam, low: flagParam });

function read(query: string) {
  return schema.parse(parseUrlSearch(query));
}

describe('the state of a list in the URL', () => {
  it('comes back as it was written', () => {
    const state = { page: 3, ordering: '-on_hand', search: '123', store_id: 7, low: true };
    const query = stringifyUrlSearch(state);
    expect(query).toBe('?page=3&ordering=-on_hand&search=123&store_id=7&low=true');
    expect(read(query)).toEqual(state);
  });

  it('leaves defaults out', () => {
    expect(stringifyUrlSearch({ page: undefined, search: '', low: false })).toBe('');
    expect(read('?page=1&page_size=50')).toEqual({});
  });

  it.each([
    'page=-4',
    'page=two',
    'page_size=37',
    'ordering=password',
    'store_id=1%20or%201',
    'low=maybe',
    'columns=<script>',
    'search=%20%20',
    'unknown=1',
    'store_id=1&store_id=2',
  ])('ignores what it does not understand: %s', (query) => {
    expect(read(`?${query}`)).toEqual({});
  });

  it('keeps a search with signs of its own', () => {
    expect(read(stringifyUrlSearch({ search: 'salt & pepper = 50%' })).search).toBe(
      'salt & pepper = 50%',
    );
  });
});

describe('a list by cursor', () => {
  const ledger = cursorSearchSchema().extend({
    type: severalParam(['SALE', 'RETURN', 'WASTE']),
    date_from: dayParam,
  });
  const understood = (query: string) => ledger.parse(parseUrlSearch(query));

  it('comes back as it was written', () => {
    const state = {
      cursor: 'b120',
      search: 'ADJ-1',
      type: ['SALE', 'WASTE'],
      date_from: '2026-02-28',
    };
    const query = stringifyUrlSearch(state);
    expect(query).toBe('?cursor=b120&search=ADJ-1&type=SALE&type=WASTE&date_from=2026-02-28');
    expect(understood(query)).toEqual(state);
  });

  it('takes one value as a list of one, and orders several', () => {
    expect(understood('?type=SALE').type).toEqual(['SALE']);
    expect(understood('?type=WASTE&type=SALE&type=WASTE').type).toEqual(['SALE', 'WASTE']);
  });

  it.each(['cursor=12', 'cursor=b', 'type=GIFT', 'date_from=2026-02-30', 'date_from=yesterday'])(
    'ignores what it does not understand: %s',
    (query) => {
      expect(understood(`?${query}`)).toEqual({});
    },
  );

  it('goes on by the link that the API gives', () => {
    expect(cursorOf('http://shop.test/api/v1/inventory/movements?store_id=1&cursor=b57')).toBe(
      'b57',
    );
    expect(cursorOf(null)).toBeUndefined();
  });
});

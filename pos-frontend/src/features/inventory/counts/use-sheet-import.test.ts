import { describe, expect, it } from 'vitest';
import { settingsOf } from './use-sheet-import';

describe('what is sent beside a counted sheet', () => {
  it('leaves out what was not said, so that the server finds it out', () => {
    expect(settingsOf({ zone_name: ' ', counted_at: '', mapping: {} })).toEqual({});
  });

  it('names the moment and the columns as the contract has them', () => {
    const counted_at = '2026-11-21T09:30';
    expect(
      settingsOf({
        zone_name: ' Back room ',
        counted_at,
        decimal: ',',
        mapping: { Menge: 'counted_qty', Notiz: null },
      }),
    ).toEqual({
      zone_name: 'Back room',
      counted_at: new Date(counted_at).toISOString(),
      decimal: ',',
      mapping: '{"Menge":"counted_qty","Notiz":null}',
    });
  });
});

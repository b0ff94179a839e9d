import { expect, it } from 'vitest';
import { toldApart } from './told-apart';

const stolen = { reason: 'Stolen', kind: 'Waste' };
const found = { reason: 'Stolen', kind: 'Count' };
const broken = { reason: 'Broken', kind: 'Waste' };

it('says more of those rows alone that share a name', () => {
  const rows = [stolen, broken, found];
  const nameOf = toldApart(
    rows,
    ({ reason }) => reason,
    ({ kind }, reason) => `${reason}, ${kind}`,
  );
  expect(rows.map(nameOf)).toEqual(['Stolen, Waste', 'Broken', 'Stolen, Count']);
});

import { Decimal } from 'decimal.js';
import type { ReturnLineOutput } from '@/shared/api/generated/model/returnLineOutput';
import type { VerdictInputRequest } from '@/shared/api/generated/model/verdictInputRequest';

/** Where goods go that were looked at; null while nobody has said. */
export type Verdict = 'RESTOCK' | 'WASTE' | 'REJECTED' | null;
export const VERDICTS = ['RESTOCK', 'WASTE', 'REJECTED'] as const;
export type Verdicts = Readonly<Record<number, Verdict>>;

export function pendingOf(lines: readonly ReturnLineOutput[]): ReturnLineOutput[] {
  return lines.filter(({ inspection }) => inspection === 'PENDING');
}

/** Lines that have a verdict, as the server is told; the others go on waiting. */
export function verdictsOf(
  lines: readonly ReturnLineOutput[],
  verdicts: Verdicts,
): VerdictInputRequest[] {
  return pendingOf(lines).flatMap(({ id }): VerdictInputRequest[] => {
    const verdict = verdicts[id];
    if (!verdict) return [];
    if (verdict === 'REJECTED') return [{ return_line_id: id, outcome: 'REJECTED' }];
    return [{ return_line_id: id, outcome: 'ACCEPTED', disposition: verdict }];
  });
}

/** What the accepted lines come to: all of it is refunded. */
export function refundDue(lines: readonly ReturnLineOutput[], verdicts: Verdicts): Decimal {
  return pendingOf(lines)
    .filter(({ id }) => verdicts[id] === 'RESTOCK' || verdicts[id] === 'WASTE')
    .reduce((sum, { line_total }) => sum.plus(line_total), new Decimal(0));
}

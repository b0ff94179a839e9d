import { Decimal } from 'decimal.js';
import type { TransferLineOutput } from '@/shared/api/generated/model/transferLineOutput';
import type { TransferOutcomeInputRequest } from '@/shared/api/generated/model/transferOutcomeInputRequest';
import { parseQuantity } from '@/shared/lib/quantity';

/** What the API takes where no reason is named. */
export const LOST = 'LOST';

/** What is said of the rest of one line, as it was typed. */
export interface Said {
  lost: string;
  returned: string;
  reason: string;
}

export const NOTHING_SAID: Said = { lost: '', returned: '', reason: LOST };

function quantityOf(typed: string): Decimal | null {
  return typed.trim() === '' ? new Decimal(0) : parseQuantity(typed);
}

/** Units of the line that nothing is said of yet; negative where it is too many, null for nonsense. */
export function leftOf({ lost, returned }: Said, remaining: string): Decimal | null {
  const [gone, back] = [quantityOf(lost), quantityOf(returned)];
  if (!gone || !back || gone.lessThan(0) || back.lessThan(0)) return null;
  return new Decimal(remaining).minus(gone).minus(back);
}

/** The outcomes of all lines; null until every remaining unit has one. */
export function outcomesOf(
  lines: readonly TransferLineOutput[],
  saidOf: (variantId: number) => Said,
): TransferOutcomeInputRequest[] | null {
  const outcomes: TransferOutcomeInputRequest[] = [];
  for (const { variant_id, qty_remaining } of lines) {
    const said = saidOf(variant_id);
    if (!leftOf(said, qty_remaining)?.isZero()) return null;
    const [gone, back] = [quantityOf(said.lost), quantityOf(said.returned)];
    if (gone?.greaterThan(0)) {
      const reason = said.reason === LOST ? {} : { reason_code: said.reason };
      outcomes.push({ variant_id, outcome: 'LOST', qty: gone.toFixed(3), ...reason });
    }
    if (back?.greaterThan(0)) {
      outcomes.push({ variant_id, outcome: 'RETURNED', qty: back.toFixed(3) });
    }
  }
  return outcomes.length > 0 ? outcomes : null;
}

import type { ApiError } from '@/shared/api/api-error';
import type { AdjustmentInputRequest } from '@/shared/api/generated/model/adjustmentInputRequest';
import { refusalOf as documentRefusalOf, type Refusal } from '@/shared/documents/refusal';

/** Fields at which the form shows what was refused. */
const SHOWN = ['store_id', 'reason_code', 'note', 'reference'];

export function refusalOf(error: ApiError, { lines }: AdjustmentInputRequest): Refusal {
  const variants = lines.map(({ variant_id }) => variant_id);
  return documentRefusalOf(error, variants, SHOWN);
}

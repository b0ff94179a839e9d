import type { SaleStatusEnum } from '@/shared/api/generated/model/saleStatusEnum';
import { StatusMark } from '@/shared/ui/status-mark';
import { usePosTexts } from './texts';

const MEANING = {
  COMPLETED: 'ok',
  PARTIALLY_RETURNED: 'attention',
  RETURNED: 'attention',
  VOIDED: 'problem',
} as const;

export function SaleStatus({ status }: { status: SaleStatusEnum }) {
  const text = usePosTexts();
  return <StatusMark meaning={MEANING[status]} label={text(`saleStatus.${status}`)} />;
}

import type { TransferStatusEnum } from '@/shared/api/generated/model/transferStatusEnum';
import { StatusMark } from '@/shared/ui/status-mark';
import { useInventoryTexts } from './texts';

const MEANING = {
  DRAFT: 'attention',
  IN_TRANSIT: 'motion',
  PARTIAL_RECEIVED: 'motion',
  RECEIVED: 'ok',
  CANCELLED: 'problem',
} as const;

export function TransferStatus({ status }: { status: TransferStatusEnum }) {
  const text = useInventoryTexts();
  return <StatusMark meaning={MEANING[status]} label={text(`transfers.status.${status}`)} />;
}

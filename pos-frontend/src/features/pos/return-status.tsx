import type { ReturnStatusEnum } from '@/shared/api/generated/model/returnStatusEnum';
import { StatusMark } from '@/shared/ui/status-mark';
import { usePosTexts } from './texts';

const MEANING = { COMPLETED: 'ok', AWAITING_INSPECTION: 'attention', REJECTED: 'problem' } as const;

export function ReturnStatus({ status }: { status: ReturnStatusEnum }) {
  const text = usePosTexts();
  return <StatusMark meaning={MEANING[status]} label={text(`returnStatus.${status}`)} />;
}

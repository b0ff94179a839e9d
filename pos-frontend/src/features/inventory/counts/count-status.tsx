import type { CountStatusEnum } from '@/shared/api/generated/model/countStatusEnum';
import { StatusMark } from '@/shared/ui/status-mark';
import { useCountTexts } from './texts';

const MEANING = {
  DRAFT: 'attention',
  IN_PROGRESS: 'motion',
  FINALIZED: 'ok',
  CANCELLED: 'problem',
} as const;

export function CountStatus({ status }: { status: CountStatusEnum }) {
  const text = useCountTexts();
  return <StatusMark meaning={MEANING[status]} label={text(`status.${status}`)} />;
}

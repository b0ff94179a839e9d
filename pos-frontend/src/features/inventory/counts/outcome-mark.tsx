import type { CountLineRow } from '@/shared/api/generated/model/countLineRow';
import { StatusMark } from '@/shared/ui/status-mark';
import { useCountTexts } from './texts';

const MEANING = {
  POSTED: 'ok',
  AS_EXPECTED: 'ok',
  MOVED: 'attention',
  ELSEWHERE: 'attention',
  SUPERSEDED: 'attention',
} as const;

/** What became of a line when its count was finalized; nothing of a cancelled one. */
export function OutcomeMark({ outcome }: Pick<CountLineRow, 'outcome'>) {
  const text = useCountTexts();
  if (outcome === '') return text('none');
  return <StatusMark meaning={MEANING[outcome]} label={text(`outcome.${outcome}`)} />;
}

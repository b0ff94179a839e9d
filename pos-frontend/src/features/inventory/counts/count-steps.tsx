import { IconCircle, IconCircleCheck, IconCircleX, IconProgress } from '@tabler/icons-react';
import type { CountStatusEnum } from '@/shared/api/generated/model/countStatusEnum';
import classes from './counts.module.css';
import { useCountTexts } from './texts';

const WAY: CountStatusEnum[] = ['DRAFT', 'IN_PROGRESS', 'FINALIZED'];

/** The way of a count, and how far this one has come. */
export function CountSteps({ status, begun }: { status: CountStatusEnum; begun: boolean }) {
  const text = useCountTexts();
  const way: CountStatusEnum[] =
    status === 'CANCELLED' ? ['DRAFT', ...(begun ? ['IN_PROGRESS' as const] : []), status] : WAY;
  const at = way.indexOf(status);
  return (
    <ol className={classes.steps} aria-label={text('document.steps')}>
      {way.map((step, index) => {
        const StepIcon = iconOf(step, index, at);
        return (
          <li key={step} aria-current={index === at ? 'step' : undefined}>
            <StepIcon size={14} stroke={2} aria-hidden />
            {text(`status.${step}`)}
          </li>
        );
      })}
    </ol>
  );
}

function iconOf(step: CountStatusEnum, index: number, at: number) {
  if (step === 'CANCELLED') return IconCircleX;
  if (index < at || step === 'FINALIZED') return index <= at ? IconCircleCheck : IconCircle;
  return index === at ? IconProgress : IconCircle;
}

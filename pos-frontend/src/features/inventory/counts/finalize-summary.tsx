import { IconAlertTriangle, IconCheck, IconEyeOff, IconTrash } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import { formatChange, formatMoney, isZero } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from './counts.module.css';
import type { Plan } from './finalize-plan';
import { useCountTexts } from './texts';

interface FinalizeSummaryProps {
  count: CountOutput;
  plan: Plan;
  uncounted: number;
  /** What nobody saw is to be set to zero. */
  zeroed: boolean;
}

/** What will happen, and what will not. */
export function FinalizeSummary({ count, plan, uncounted, zeroed }: FinalizeSummaryProps) {
  const text = useCountTexts();
  const { locale } = useFormats();
  const units = [plan.surplus, plan.missing].filter((one) => !isZero(one));
  const detail = [
    ...units.map((one) => formatChange(one, locale)),
    plan.value !== null && plan.posts > 0 && formatMoney(plan.value, count.currency, locale),
  ].filter(Boolean);
  return (
    <ul className={classes.plan} aria-label={text('finalizing.summary')}>
      <li>
        <IconCheck size={16} stroke={2} aria-hidden />
        <strong>{text('finalizing.posts', { count: plan.posts })}</strong>
        {detail.map((one) => (
          <Fragment key={String(one)}>
            <span className={classes.muted}>{'·'}</span> <span>{one}</span>
          </Fragment>
        ))}
      </li>
      {plan.same > 0 && (
        <li>
          <IconCheck size={16} stroke={2} aria-hidden />
          {text('finalizing.same', { count: plan.same })}
        </li>
      )}
      {plan.left > 0 && (
        <li>
          <IconAlertTriangle size={16} stroke={2} className={classes.asking} aria-hidden />
          {text('finalizing.left', { count: plan.left })}
        </li>
      )}
      {uncounted > 0 && !zeroed && (
        <li>
          <IconEyeOff size={16} stroke={2} className={classes.muted} aria-hidden />
          {text('finalizing.stays', { count: uncounted })}
        </li>
      )}
      {uncounted > 0 && zeroed && (
        <li>
          <IconTrash size={16} stroke={2} className={classes.danger} aria-hidden />
          {text('finalizing.zeroed', { count: uncounted })}
        </li>
      )}
    </ul>
  );
}

import { Button } from '@mantine/core';
import { Decimal } from 'decimal.js';
import type { SessionOutput } from '@/shared/api/generated/model/sessionOutput';
import { formatMoney } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { StatusMark } from '@/shared/ui/status-mark';
import classes from './open-register.module.css';
import { Report } from './report';
import { usePosTexts } from './texts';
import { TillFrame } from './till-frame';

interface RegisterClosedProps {
  session: SessionOutput;
  onOpen: () => void;
}

/** After the count: whether the drawer was right, and the Z report. */
export function RegisterClosed({ session, onOpen }: RegisterClosedProps) {
  const text = usePosTexts();
  const { locale, currency } = useFormats();
  const difference = new Decimal(session.difference ?? 0);
  const amount = formatMoney(difference.abs(), currency, locale);
  return (
    <TillFrame>
      <div className={classes.page}>
        <section className={classes.panel} aria-labelledby="register-closed">
          <h2 id="register-closed" className={classes.title}>
            {text('close.done', { number: session.number })}
          </h2>
          <div role="status">
            {difference.isZero() && <StatusMark meaning="ok" label={text('close.right')} />}
            {difference.greaterThan(0) && (
              <StatusMark meaning="attention" label={text('close.over', { amount })} />
            )}
            {difference.lessThan(0) && (
              <StatusMark meaning="problem" label={text('close.short', { amount })} />
            )}
          </div>
          <Report sessionId={session.id} />
          <Button size="lg" onClick={onOpen}>
            {text('close.again')}
          </Button>
        </section>
      </div>
    </TillFrame>
  );
}

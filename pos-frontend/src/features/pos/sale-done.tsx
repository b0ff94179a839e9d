import { Button } from '@mantine/core';
import { IconCircleCheck, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { CompletedSaleOutput } from '@/shared/api/generated/model/completedSaleOutput';
import { formatMoney, isZero } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from './pay.module.css';
import { usePosTexts } from './texts';

/** The money is in: what to give back, the receipt, and on to the next. */
export function SaleDone({ sale, onNext }: { sale: CompletedSaleOutput; onNext: () => void }) {
  const text = usePosTexts();
  const { locale, currency } = useFormats();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const given = sale.returned?.refunds.filter(({ reference }) => reference !== sale.number) ?? [];
  const change = formatMoney(sale.change, currency, locale);
  return (
    <section className={classes.done} aria-label={text('done.label')}>
      <div role="status" className={classes.doneWords}>
        <IconCircleCheck size={40} stroke={1.5} aria-hidden className={classes.doneIcon} />
        <p className={classes.doneTitle}>{text('done.title', { number: sale.number })}</p>
        {given.map(({ method, amount }) => (
          <p key={method} className={classes.change}>
            <strong>
              {text('done.giveBack', {
                method: text(`pay.methods.${method}`),
                amount: formatMoney(amount, currency, locale),
              })}
            </strong>
          </p>
        ))}
        {given.length > 0 ? null : isZero(sale.change) ? (
          <p className={classes.doneBody}>{text('done.noChange')}</p>
        ) : (
          <p className={classes.change}>
            <span>{text('done.change')}</span>
            <strong>{change}</strong>
          </p>
        )}
        <p className={classes.doneBody}>
          {sale.returned
            ? text('done.exchanged', {
                amount: formatMoney(sale.returned_total, currency, locale),
              })
            : text('done.paid', { amount: formatMoney(sale.total, currency, locale) })}
        </p>
      </div>
      <div className={classes.doneActions}>
        <Button
          variant="default"
          size="lg"
          leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />}
          onClick={() => window.print()}
        >
          {text('done.print')}
        </Button>
        <Button ref={next} size="lg" onClick={onNext}>
          {text('done.next')}
        </Button>
      </div>
      <p className={classes.doneBody}>{text('done.hint')}</p>
    </section>
  );
}

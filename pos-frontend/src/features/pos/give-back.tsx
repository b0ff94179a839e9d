import { Button } from '@mantine/core';
import { IconArrowLeft, IconCash, IconCreditCard, IconTicket } from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import { useEffect, useRef } from 'react';
import { formatMoney } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { WriteNotice } from '@/shared/ui/write-notice';
import classes from './pay.module.css';
import type { Method } from './payment';
import { usePosTexts } from './texts';
import type { Till } from './use-till';

const METHODS: { method: Method; icon: typeof IconCash }[] = [
  { method: 'CASH', icon: IconCash },
  { method: 'CARD', icon: IconCreditCard },
  { method: 'OTHER', icon: IconTicket },
];

/** An exchange in which the goods that came back are worth more: the rest is given back. */
export function GiveBackPanel({ till, balance }: { till: Till; balance: string }) {
  const text = usePosTexts();
  const { locale, currency } = useFormats();
  const { quote, sale, locked, busy } = till;
  const first = useRef<HTMLButtonElement>(null);
  const amount = new Decimal(balance).negated();
  const words = formatMoney(amount, currency, locale);
  const ready = quote.fresh && !locked;
  useEffect(() => {
    if (ready) first.current?.focus();
  }, [ready]);
  return (
    <section className={classes.pay} aria-label={text('pay.title')}>
      <header className={classes.head}>
        <Button
          variant="subtle"
          color="gray"
          size="md"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          disabled={locked}
          onClick={till.toCart}
          aria-keyshortcuts="Escape"
        >
          {text('pay.back')}
        </Button>
      </header>
      <output className={classes.due} aria-busy={!quote.fresh}>
        <span>{text('pay.toGiveBack')}</span>
        <strong>{words}</strong>
      </output>
      <div className={classes.giveBack}>
        {METHODS.map(({ method, icon: Icon }, at) => (
          <Button
            key={method}
            ref={at === 0 ? first : undefined}
            size="lg"
            variant={at === 0 ? 'filled' : 'default'}
            disabled={!ready}
            loading={busy}
            leftSection={<Icon size={20} stroke={1.75} aria-hidden />}
            onClick={() => till.pay([], [{ method, amount: amount.toFixed(2), reference: '' }])}
          >
            {text('pay.giveBack', { method: text(`pay.methods.${method}`), amount: words })}
          </Button>
        ))}
      </div>
      {!till.approval && <WriteNotice write={sale} />}
    </section>
  );
}

import { ActionIcon, Alert, Button, TextInput } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowLeft,
  IconCash,
  IconCreditCard,
  IconTicket,
  IconX,
} from '@tabler/icons-react';
import type { Decimal } from 'decimal.js';
import { useEffect, useRef, useState } from 'react';
import { formatMoney } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats } from '@/shared/session/session';
import { Money } from '@/shared/ui/values';
import { WriteNotice } from '@/shared/ui/write-notice';
import { GiveBackPanel } from './give-back';
import classes from './pay.module.css';
import { dueOf, type Method, quickAmounts, stepOf, tenderOf } from './payment';
import { usePosTexts } from './texts';
import type { Till } from './use-till';

const METHODS: { method: Method; icon: typeof IconCash }[] = [
  { method: 'CASH', icon: IconCash },
  { method: 'CARD', icon: IconCreditCard },
  { method: 'OTHER', icon: IconTicket },
];

/** How the balance is settled: paid, or in an exchange perhaps given back. */
export function PayPanel({ till }: { till: Till }) {
  const balance = till.quote.receipt?.balance;
  if (balance?.startsWith('-')) return <GiveBackPanel till={till} balance={balance} />;
  return <Paying till={till} />;
}

/** How the customer pays: one press for the usual ways, a typed amount for change and split. */
function Paying({ till }: { till: Till }) {
  const text = usePosTexts();
  const { locale, currency } = useFormats();
  const { cart, quote, sale, locked, busy } = till;
  const { tenders } = cart;
  const [typed, setTyped] = useState('');
  const [reference, setReference] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const total = quote.receipt?.balance;
  const due = total === undefined ? null : dueOf(total, tenders);
  const ready = quote.fresh && due !== null && !locked;
  const money = (amount: Decimal) => formatMoney(amount, currency, locale);

  // With the key in hand: F9, then Enter. Until the total is known there is nothing to press.
  useEffect(() => {
    if (ready) first.current?.focus();
  }, [ready]);

  function take(method: Method, amount: string): void {
    if (!ready) return;
    const step = stepOf(method, amount, due);
    if (step.kind === 'refused') return;
    const tender = tenderOf(method, step.amount, method === 'CASH' ? '' : reference);
    setTyped('');
    setReference('');
    if (step.kind === 'settles') till.pay([...tenders, tender]);
    else till.change((now) => ({ ...now, tenders: [...now.tenders, tender] }));
  }

  const cash = due && stepOf('CASH', typed, due);
  const invalid = cash?.kind === 'refused';
  const nothingDue = due !== null && due.lessThanOrEqualTo(0);

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
        <span>{text(tenders.length > 0 ? 'pay.still' : 'pay.due')}</span>
        <strong>{due === null ? '…' : money(due)}</strong>
      </output>
      {tenders.length > 0 && (
        <ul className={classes.tenders} aria-label={text('pay.settled')}>
          {tenders.map((tender, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- parts may be alike
            <li key={at}>
              <span>
                {text(`pay.methods.${tender.method}`)} {tender.reference}
              </span>
              <Money value={tender.amount} />
              <ActionIcon
                size={44}
                disabled={locked}
                aria-label={text('pay.takeBack', {
                  method: text(`pay.methods.${tender.method}`),
                  amount: formatMoney(tender.amount, currency, locale),
                })}
                onClick={() =>
                  till.change((now) => ({
                    ...now,
                    tenders: now.tenders.filter((_, index) => index !== at),
                  }))
                }
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {nothingDue && (
        <Button ref={first} size="xl" fullWidth disabled={!ready} onClick={() => till.pay(tenders)}>
          {text(cart.exchanged ? 'pay.even' : 'pay.nothing')}
        </Button>
      )}
      {!nothingDue && (
        <>
          <Button
            ref={first}
            size="xl"
            fullWidth
            className={classes.exact}
            leftSection={<IconCash size={22} stroke={1.75} aria-hidden />}
            loading={busy}
            disabled={!ready}
            onClick={() => take('CASH', '')}
          >
            {text('pay.exact', { amount: due ? money(due) : '' })}
          </Button>
          <div className={classes.quick} role="group" aria-label={text('pay.quick')}>
            {due &&
              quickAmounts(due).map((amount) => (
                <Button
                  key={amount.toFixed()}
                  variant="default"
                  size="lg"
                  disabled={!ready}
                  onClick={() => take('CASH', amount.toFixed())}
                >
                  {money(amount)}
                </Button>
              ))}
          </div>
          <div className={classes.fields}>
            <TextInput
              {...KEEP_SCANS_OUT}
              size="lg"
              label={text('pay.amount')}
              description={text('pay.amountHint')}
              inputMode="decimal"
              autoComplete="off"
              value={typed}
              disabled={locked}
              error={invalid && text('pay.invalid')}
              onChange={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && typed.trim() !== '') take('CASH', typed);
              }}
            />
            <TextInput
              size="lg"
              label={text('pay.reference')}
              description={text('pay.referenceHint')}
              autoComplete="off"
              maxLength={60}
              value={reference}
              disabled={locked}
              onChange={(event) => setReference(event.currentTarget.value)}
            />
          </div>
          <div className={classes.methods}>
            {METHODS.map(({ method, icon: Icon }) => (
              <MethodButton
                key={method}
                method={method}
                icon={Icon}
                typed={typed}
                due={due}
                disabled={!ready}
                onTake={() => take(method, typed)}
              />
            ))}
          </div>
        </>
      )}
      <PayTrouble till={till} />
      {!till.approval && sale.error?.code !== 'payment_mismatch' && <WriteNotice write={sale} />}
    </section>
  );
}

interface MethodButtonProps {
  method: Method;
  icon: typeof IconCash;
  typed: string;
  due: Decimal | null;
  disabled: boolean;
  onTake: () => void;
}

function MethodButton({ method, icon: Icon, typed, due, disabled, onTake }: MethodButtonProps) {
  const text = usePosTexts();
  const { locale, currency } = useFormats();
  const step = due && stepOf(method, typed, due);
  const money = (amount: Decimal) => formatMoney(amount, currency, locale);
  const more =
    step?.kind === 'settles' && step.change.greaterThan(0)
      ? text('pay.change', { amount: money(step.change) })
      : step?.kind === 'part'
        ? text('pay.rest', { amount: money(step.rest) })
        : step?.kind === 'refused' && step.why === 'tooMuch'
          ? text('pay.tooMuch')
          : null;
  const amount = step && step.kind !== 'refused' ? money(step.amount) : '';
  return (
    <Button
      variant="default"
      className={classes.method}
      disabled={disabled || step?.kind === 'refused'}
      leftSection={<Icon size={20} stroke={1.75} aria-hidden />}
      onClick={onTake}
    >
      <span className={classes.methodWords}>
        {text('pay.take', { method: text(`pay.methods.${method}`), amount })}
        {more && <span className={classes.more}>{more}</span>}
      </span>
    </Button>
  );
}

/** The server came to another total than the one that was paid. */
function PayTrouble({ till: { sale, quote } }: { till: Till }) {
  const text = usePosTexts();
  const { locale, currency } = useFormats();
  if (sale.error?.code !== 'payment_mismatch' || !quote.receipt) return null;
  return (
    <Alert
      role="alert"
      color="attention"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      className={classes.trouble}
    >
      {text('pay.mismatch', { total: formatMoney(quote.receipt.balance, currency, locale) })}
    </Alert>
  );
}

import { ActionIcon, Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import {
  IconArrowLeft,
  IconArrowsExchange,
  IconCash,
  IconCircleX,
  IconCreditCard,
  IconMinus,
  IconPlus,
  IconReceiptRefund,
  IconScan,
  IconTicket,
  IconTrash,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { exactTime } from '@/shared/lib/moment';
import { formatMoney, formatQuantity, isZero } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats } from '@/shared/session/session';
import { useErrorText } from '@/shared/ui/error-message';
import { Message } from '@/shared/ui/message';
import { WriteNotice } from '@/shared/ui/write-notice';
import { type BackLine, DISPOSITIONS, everything, quantityBack, steppedBack } from './back';
import type { Exchanged } from './cart';
import type { Method } from './payment';
import classes from './return.module.css';
import { usePosTexts } from './texts';
import type { Returning } from './use-return';

const METHODS: { method: Method; icon: typeof IconCash }[] = [
  { method: 'CASH', icon: IconCash },
  { method: 'CARD', icon: IconCreditCard },
  { method: 'OTHER', icon: IconTicket },
];

interface ReturnPanelProps {
  back: Returning;
  /** Puts what comes back into the cart, to pay for other goods. */
  onExchange: (goods: Exchanged) => void;
}

/** What comes back, of a receipt or without one, where it goes, and the money for it. */
export function ReturnPanel({ back, onExchange }: ReturnPanelProps) {
  const text = usePosTexts();
  const { locale, timezone } = useFormats();
  const { sale, lines, locked } = back;
  const title = sale ? text('return.title', { number: sale.number }) : text('return.titleWithout');
  return (
    <section className={classes.panel} aria-label={title}>
      <header className={classes.head}>
        <Button
          variant="subtle"
          color="gray"
          size="md"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          disabled={locked}
          aria-keyshortcuts="Escape"
          onClick={back.leave}
        >
          {text('return.back')}
        </Button>
        {sale && lines.length > 1 && (
          <Button
            variant="default"
            size="md"
            disabled={locked}
            onClick={() => back.change(everything)}
          >
            {text('return.all')}
          </Button>
        )}
      </header>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.when}>
        {sale
          ? text('return.sold', { when: exactTime(sale.occurred_at, timezone, locale) })
          : text('return.without')}
      </p>
      {lines.length === 0 &&
        (sale ? (
          <Message icon={IconReceiptRefund} title={text('return.none')} body="" />
        ) : (
          <Message icon={IconScan} title={text('return.scan')} body={text('return.scanBody')} />
        ))}
      {lines.length > 0 && (
        <>
          <ul className={classes.lines} aria-label={text('return.lines')}>
            {lines.map((one) => (
              <BackRow
                key={one.line.id}
                back={one}
                disabled={locked}
                onChange={back.setLine}
                onRemove={() =>
                  back.change((now) => now.filter(({ line }) => line.id !== one.line.id))
                }
              />
            ))}
          </ul>
          <div className={classes.foot}>
            <GiveBack back={back} onExchange={onExchange} />
          </div>
        </>
      )}
    </section>
  );
}

interface BackRowProps {
  back: BackLine;
  disabled: boolean;
  onChange: (line: BackLine) => void;
  onRemove: () => void;
}

function BackRow({ back, disabled, onChange, onRemove }: BackRowProps) {
  const text = usePosTexts();
  const { locale } = useFormats();
  const { line, typed, disposition } = back;
  const left = line.returnable_qty && formatQuantity(line.returnable_qty, locale);
  const valid = quantityBack(back) !== null;
  const wrong = left ? text('return.tooMany', { quantity: left }) : text('cart.invalid');
  return (
    <li className={classes.line}>
      <div className={classes.item}>
        <span className={classes.product}>
          {line.product_name} {line.variant_name}
        </span>
        <span className={classes.when}>
          {line.sku} {left && `· ${text('return.left', { quantity: left })}`}
        </span>
      </div>
      <NativeSelect
        aria-label={text('return.where', { sku: line.sku })}
        value={disposition}
        disabled={disabled}
        data={DISPOSITIONS.map((value) => ({
          value,
          label: text(`return.dispositions.${value}`),
        }))}
        onChange={(event) => {
          const chosen = DISPOSITIONS.find((value) => value === event.currentTarget.value);
          if (chosen) onChange({ ...back, disposition: chosen });
        }}
      />
      <div className={classes.quantity}>
        <ActionIcon
          variant="default"
          size={44}
          aria-label={text('return.less', { sku: line.sku })}
          disabled={disabled}
          onClick={() => onChange(steppedBack(back, -1))}
        >
          <IconMinus size={18} aria-hidden />
        </ActionIcon>
        <TextInput
          {...KEEP_SCANS_OUT}
          inputMode="decimal"
          autoComplete="off"
          aria-label={text('return.quantityOf', { sku: line.sku })}
          error={!valid}
          title={valid ? undefined : wrong}
          value={typed}
          disabled={disabled}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => onChange({ ...back, typed: event.currentTarget.value })}
        />
        <ActionIcon
          variant="default"
          size={44}
          aria-label={text('return.more', { sku: line.sku })}
          disabled={disabled}
          onClick={() => onChange(steppedBack(back, 1))}
        >
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
        {!left && (
          <ActionIcon
            size={44}
            aria-label={text('return.remove', { sku: line.sku })}
            disabled={disabled}
            onClick={onRemove}
          >
            <IconTrash size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {!valid && (
        <p className={classes.problem} role="alert">
          {wrong}
        </p>
      )}
    </li>
  );
}

function GiveBack({ back, onExchange }: ReturnPanelProps) {
  const text = usePosTexts();
  const describe = useErrorText();
  const { locale, currency } = useFormats();
  const { sale, total, pending, wanted, write, locked, quoteError, exchangeable } = back;
  // What goods paid for it was no money.
  const paid = (sale?.payments ?? []).filter(
    ({ reference }) => !sale?.returned || reference !== sale.returned.number,
  );
  const awaited = pending !== undefined && !isZero(pending);
  const busy = write.progress === 'sending' || write.progress === 'checking';
  const amount = total === undefined ? '' : formatMoney(total, currency, locale);
  const ready = total !== undefined && !locked;
  const words = (method: Method) => text(`pay.methods.${method}`);
  return (
    <>
      <output className={classes.total} aria-busy={wanted && total === undefined}>
        <span>{text('return.total')}</span>
        <strong>{wanted ? amount || '…' : formatMoney('0', currency, locale)}</strong>
      </output>
      {awaited && (
        <p className={classes.when}>
          {text('return.pending', { amount: formatMoney(pending, currency, locale) })}
        </p>
      )}
      {paid.length > 0 && (
        <p className={classes.when}>
          {text('return.paidBy', {
            methods: [...new Set(paid.map(({ method }) => words(method)))].join(', '),
          })}
        </p>
      )}
      {total !== undefined && isZero(total) ? (
        <Button size="xl" fullWidth disabled={!ready} onClick={() => back.giveBack('CASH')}>
          {text(awaited ? 'return.takeIn' : 'return.complete')}
        </Button>
      ) : (
        <div className={classes.methods}>
          {METHODS.map(({ method, icon: Icon }) => (
            <Button
              key={method}
              size="lg"
              variant={method === (paid[0]?.method ?? 'CASH') ? 'filled' : 'default'}
              disabled={!ready}
              loading={busy}
              leftSection={<Icon size={20} stroke={1.75} aria-hidden />}
              onClick={() => back.giveBack(method)}
            >
              {text('return.refund', { method: words(method), amount })}
            </Button>
          ))}
        </div>
      )}
      {wanted && (
        <Button
          variant="default"
          size="lg"
          fullWidth
          disabled={!exchangeable || locked}
          title={ready && !exchangeable ? text('return.noExchange') : undefined}
          leftSection={<IconArrowsExchange size={20} stroke={1.75} aria-hidden />}
          onClick={() => exchangeable && onExchange(exchangeable)}
        >
          {text('return.exchange')}
        </Button>
      )}
      {!wanted && !back.unreadable && <p className={classes.when}>{text('return.choose')}</p>}
      {quoteError && (
        <Alert role="alert" color="problem" icon={<IconCircleX size={18} aria-hidden />}>
          {describe(quoteError)}
        </Alert>
      )}
      {!back.approval && (
        <WriteNotice write={write}>
          {write.error?.code === 'more_than_sold' ? text('return.changed') : undefined}
        </WriteNotice>
      )}
    </>
  );
}

/** The goods are back: what to hand over, and on to the next. */
export function ReturnDone({ back, onNext }: { back: Returning; onNext: () => void }) {
  const text = usePosTexts();
  const { locale, currency } = useFormats();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const { made } = back;
  if (!made) return null;
  return (
    <section className={classes.done} aria-label={text('return.label')}>
      <div role="status">
        <IconReceiptRefund size={40} stroke={1.5} aria-hidden className={classes.doneIcon} />
        <p className={classes.title}>{text('return.done', { number: made.number })}</p>
        {made.refunds.length === 0 && <p className={classes.given}>{text('return.nothingYet')}</p>}
        {made.refunds.map(({ method, amount }) => (
          <p key={method} className={classes.given}>
            {text('return.given', {
              method: text(`pay.methods.${method}`),
              amount: formatMoney(amount, currency, locale),
            })}
          </p>
        ))}
      </div>
      <Button ref={next} size="lg" onClick={onNext}>
        {text('return.next')}
      </Button>
    </section>
  );
}

import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { ReturnOutput } from '@/shared/api/generated/model/returnOutput';
import { formatMoney, formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Money } from '@/shared/ui/values';
import { WriteNotice } from '@/shared/ui/write-notice';
import type { Method } from './payment';
import classes from './sales.module.css';
import { usePosTexts } from './texts';
import { useInspection } from './use-returns';
import { useTillSession } from './use-till-session';
import {
  pendingOf,
  refundDue,
  VERDICTS,
  type Verdict,
  type Verdicts,
  verdictsOf,
} from './verdicts';

const METHODS: readonly Method[] = ['CASH', 'CARD', 'OTHER'];

/** Goods that were taken in to be looked at: accepted and refunded, or given back, line by line. */
export function InspectForm({ returned }: { returned: ReturnOutput }) {
  const text = usePosTexts();
  const { locale, currency } = useFormats();
  const [verdicts, setVerdicts] = useState<Verdicts>({});
  const [method, setMethod] = useState<Method>('CASH');
  const [chosen, setChosen] = useState<number | null>(null);
  const till = useTillSession();
  const drawers = till.sessions?.filter(({ store_id }) => store_id === returned.store_id);
  const own = drawers?.find(({ register_id }) => register_id === till.registerId);
  const session = chosen ?? own?.id ?? drawers?.[0]?.id;
  const write = useInspection(returned.id, (settled) => {
    setVerdicts({});
    notifications.show({
      color: 'ok',
      message: text('inspect.done', { number: settled.number }),
    });
  });
  const busy = write.progress === 'sending' || write.progress === 'checking';
  const locked = write.progress !== 'idle';
  const lines = verdictsOf(returned.lines, verdicts);
  const due = refundDue(returned.lines, verdicts);
  const amount = formatMoney(due, currency, locale);
  const pays = due.greaterThan(0);

  function settle(): void {
    if (session === undefined || lines.length === 0 || locked) return;
    const refunds = pays ? [{ method, amount: due.toFixed(2) }] : [];
    write.write({ register_session_id: session, lines, refunds });
  }

  return (
    <section className={classes.inspect} aria-label={text('inspect.title')}>
      <h3 className={classes.title}>{text('inspect.title')}</h3>
      <ul className={classes.verdicts}>
        {pendingOf(returned.lines).map((line) => (
          <li key={line.id}>
            <span className={classes.verdictOf}>
              <span>
                {formatQuantity(line.qty, locale)} {'×'} {line.product_name} {line.variant_name}
                <span className={classes.note}>{line.sku}</span>
              </span>
              <Money value={line.line_total} currency={returned.currency} />
            </span>
            <SegmentedControl
              fullWidth
              aria-label={text('inspect.verdict', { sku: line.sku })}
              value={verdicts[line.id] ?? ''}
              disabled={locked}
              data={VERDICTS.map((value) => ({ value, label: text(`inspect.verdicts.${value}`) }))}
              onChange={(value) => {
                const verdict: Verdict = VERDICTS.find((one) => one === value) ?? null;
                setVerdicts((now) => ({ ...now, [line.id]: verdict }));
              }}
            />
          </li>
        ))}
      </ul>
      {drawers?.length === 0 && <p className={classes.why}>{text('inspect.noRegister')}</p>}
      {drawers && drawers.length > 0 && (
        <div className={classes.settle}>
          <NativeSelect
            label={text('inspect.register')}
            value={session}
            disabled={locked}
            data={drawers.map((one) => ({
              value: String(one.id),
              label: one.register_name || one.register_code,
            }))}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          />
          <NativeSelect
            label={text('inspect.method')}
            value={method}
            disabled={locked || !pays}
            data={METHODS.map((value) => ({ value, label: text(`pay.methods.${value}`) }))}
            onChange={(event) => {
              const next = METHODS.find((value) => value === event.currentTarget.value);
              if (next) setMethod(next);
            }}
          />
        </div>
      )}
      <Button
        fullWidth
        loading={busy}
        disabled={session === undefined || lines.length === 0 || write.progress === 'unknown'}
        onClick={settle}
      >
        {pays ? text('inspect.settle', { amount }) : text('inspect.settleNothing')}
      </Button>
      <WriteNotice write={write} />
    </section>
  );
}

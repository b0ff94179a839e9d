import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconMinus, IconPlus } from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import { type ReactNode, useEffect, useRef } from 'react';
import type { PurchaseOrderLineOutput } from '@/shared/api/generated/model/purchaseOrderLineOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import { asTyped, formatMoney, formatQuantity } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats } from '@/shared/session/session';
import classes from '@/shared/station/station.module.css';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { type Arrival, costChange, newCostOf, outcomeOf, problemOf, quantityOf } from './arrivals';
import own from './receive.module.css';
import { usePurchasingTexts } from './texts';

interface ReceiveLineProps {
  line: PurchaseOrderLineOutput;
  arrival: Arrival;
  /** Where the latest scan was counted. */
  isLast: boolean;
  /** What the server said of the line. */
  refused: string | undefined;
  onSet: (change: Partial<Arrival>) => void;
  /** So many units more, or with a minus less. */
  onStep: (by: string) => void;
  /** Enter: back to the scan box. */
  onNext: () => void;
}

const MOST_LETTERS = 200;

/** One item of the order: how many there are to come, what came, what it cost. */
export function ReceiveLine(props: ReceiveLineProps) {
  const { line, arrival, isLast, onSet, onStep } = props;
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const row = useRef<HTMLTableRowElement>(null);
  const { sku, unit_cost: ordered, pack_size: pack } = line;
  useEffect(() => {
    if (isLast) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isLast]);
  const shownPack = formatQuantity(pack, locale);

  const box = (field: 'accepted' | 'rejected' | 'cost', label: string, placeholder: string) => (
    <TextInput
      {...KEEP_SCANS_OUT}
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      placeholder={placeholder}
      value={arrival[field]}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onSet({ [field]: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (field === 'accepted' && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
          event.preventDefault();
          onStep(event.key === 'ArrowUp' ? '1' : '-1');
        }
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
          event.preventDefault();
          props.onNext();
        }
      }}
    />
  );

  return (
    <tr ref={row} data-last={isLast || undefined}>
      <td className={formClasses.item}>
        <ProductCell product={line.product_name} variant={line.variant_name} sku={sku} />
        {line.vendor_sku !== '' && (
          <span className={own.vendorSku}>
            {text('receive.vendorSku', { sku: line.vendor_sku })}
          </span>
        )}
      </td>
      <td className={`${formClasses.right} ${own.toCome}`}>
        <span className={own.narrow}>{text('receive.column.toCome')}</span>
        <span className={classes.toCount}>
          <Quantity value={line.qty_remaining} />
        </span>
      </td>
      <td className={own.accepted}>
        <div className={classes.counter}>
          <ActionIcon
            variant="default"
            size={44}
            aria-label={text('receive.less', { sku })}
            tabIndex={-1}
            onClick={() => onStep('-1')}
          >
            <IconMinus size={20} aria-hidden />
          </ActionIcon>
          {box('accepted', text('receive.acceptedOf', { sku }), '0')}
          <ActionIcon
            variant="default"
            size={44}
            aria-label={text('receive.more', { sku })}
            tabIndex={-1}
            onClick={() => onStep('1')}
          >
            <IconPlus size={20} aria-hidden />
          </ActionIcon>
          {new Decimal(pack).greaterThan(1) && (
            <Button
              variant="default"
              className={own.pack ?? ''}
              aria-label={text('receive.pack', { sku, quantity: shownPack })}
              onClick={() => onStep(pack)}
            >
              {text('receive.packShort', { quantity: shownPack })}
            </Button>
          )}
        </div>
      </td>
      <td className={`${classes.damaged} ${own.rejected}`}>
        <span className={own.narrow}>{text('receive.column.rejected')}</span>
        {box('rejected', text('receive.rejectedOf', { sku }), '0')}
      </td>
      {ordered !== null && (
        <td className={`${classes.damaged} ${own.cost}`}>
          <span className={own.narrow}>{text('receive.column.cost')}</span>
          {box('cost', text('receive.costOf', { sku }), asTyped(ordered, 2))}
        </td>
      )}
      <td className={classes.state}>
        <LineState {...props} />
        <CostState line={line} arrival={arrival} />
        {quantityOf(arrival.rejected).greaterThan(0) && (
          <TextInput
            mt={4}
            className={own.reason ?? ''}
            aria-label={text('receive.reasonOf', { sku })}
            placeholder={text('receive.reasonHint')}
            maxLength={MOST_LETTERS}
            value={arrival.reason}
            onChange={(event) => onSet({ reason: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              props.onNext();
            }}
          />
        )}
      </td>
    </tr>
  );
}

function LineState({ line, arrival, refused, onSet }: ReceiveLineProps) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const shown = (quantity: Decimal.Value) =>
    formatQuantity(new Decimal(quantity).toFixed(), locale);
  const toCome = line.qty_remaining;
  const problem = problemOf(arrival, toCome);
  const { left, over } = outcomeOf(arrival, toCome);
  const accepted = quantityOf(arrival.accepted);

  if (problem === 'moved') {
    return (
      <Told>
        {text('receive.moved', { quantity: shown(toCome) })}
        <span className={classes.choices}>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              onSet({ accepted: new Decimal(toCome).toFixed(), rejected: '', outOf: toCome })
            }
          >
            {text('receive.movedTake', { quantity: shown(toCome) })}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => onSet({ outOf: toCome })}>
            {text('receive.movedExtra', { quantity: shown(accepted) })}
          </Button>
        </span>
      </Told>
    );
  }
  if (problem) return <Wrong>{text(`receive.problem.${problem}`)}</Wrong>;
  if (refused) return <Wrong>{refused}</Wrong>;
  if (over.greaterThan(0)) return <Told>{text('receive.over', { quantity: shown(over) })}</Told>;
  if (left.isZero()) {
    return (
      <span className={classes.complete}>
        <IconCircleCheck size={16} stroke={2} aria-hidden />
        {text('receive.done')}
      </span>
    );
  }
  return (
    <span className={classes.muted}>
      {accepted.isZero() && quantityOf(arrival.rejected).isZero()
        ? text('receive.notCounted')
        : text('receive.short', { quantity: shown(left) })}
    </span>
  );
}

/** What a unit costs now beside what it was ordered at. */
function CostState({ line, arrival }: Pick<ReceiveLineProps, 'line' | 'arrival'>) {
  const text = usePurchasingTexts();
  const { locale, currency } = useFormats();
  const cost = newCostOf(arrival, line.unit_cost);
  if (cost === null || line.unit_cost === null) return null;
  const { by, part } = costChange(cost, line.unit_cost);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const words = {
    amount: formatMoney(by.abs(), currency, locale),
    part: part === null ? '–' : percent.format(part.abs().toNumber()),
  };
  return (
    <Told>
      <span>
        {text(by.isNegative() ? 'receive.cheaper' : 'receive.dearer', words)}
        <br />
        <span className={classes.muted}>
          {text('receive.ordered', { amount: formatMoney(line.unit_cost, currency, locale) })}
        </span>
      </span>
    </Told>
  );
}

function Wrong({ children }: { children: ReactNode }) {
  return (
    <span className={classes.wrong} role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      <span>{children}</span>
    </span>
  );
}

function Told({ children }: { children: ReactNode }) {
  return (
    <span className={classes.told}>
      <IconAlertTriangle size={16} aria-hidden />
      <span>{children}</span>
    </span>
  );
}

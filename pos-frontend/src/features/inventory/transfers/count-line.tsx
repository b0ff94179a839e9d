import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconMinus, IconPlus } from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import { type ReactNode, useEffect, useRef } from 'react';
import formClasses from '@/shared/documents/document-form.module.css';
import { formatQuantity } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats } from '@/shared/session/session';
import classes from '@/shared/station/station.module.css';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { type Count, type Countable, countProblemOf, quantityOf, splitOf } from './tally';
import { useInventoryTexts } from './texts';

interface CountLineProps {
  line: Countable;
  count: Count;
  /** Where the latest scan was counted. */
  isLast: boolean;
  /** At the destination: what is broken, and what is beyond the transfer. */
  receiving: boolean;
  /** What the server said of the line. */
  refused: string | undefined;
  onSet: (change: Partial<Count>) => void;
  onStep: (by: 1 | -1) => void;
  /** Enter: back to the scan box. */
  onNext: () => void;
}

/** One item to count: how many there are to be, how many there are. */
export function CountLine(props: CountLineProps) {
  const { line, count, isLast, receiving, onSet, onStep } = props;
  const text = useInventoryTexts();
  const row = useRef<HTMLTableRowElement>(null);
  const { sku } = line;
  useEffect(() => {
    if (isLast) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isLast]);

  const box = (field: 'typed' | 'damaged', label: string) => (
    <TextInput
      {...KEEP_SCANS_OUT}
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      placeholder="0"
      value={count[field]}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onSet({ [field]: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (field === 'typed' && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
          event.preventDefault();
          onStep(event.key === 'ArrowUp' ? 1 : -1);
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
      </td>
      <td className={formClasses.right}>
        <span className={classes.toCount}>
          <Quantity value={line.toCount} />
        </span>
      </td>
      <td>
        <div className={classes.counter}>
          <ActionIcon
            variant="default"
            size={44}
            aria-label={text('station.less', { sku })}
            tabIndex={-1}
            onClick={() => onStep(-1)}
          >
            <IconMinus size={20} aria-hidden />
          </ActionIcon>
          {box('typed', text('station.countOf', { sku }))}
          <ActionIcon
            variant="default"
            size={44}
            aria-label={text('station.more', { sku })}
            tabIndex={-1}
            onClick={() => onStep(1)}
          >
            <IconPlus size={20} aria-hidden />
          </ActionIcon>
        </div>
      </td>
      {receiving && (
        <td className={classes.damaged}>{box('damaged', text('station.damagedOf', { sku }))}</td>
      )}
      <td className={classes.state}>
        <LineState {...props} />
      </td>
    </tr>
  );
}

function LineState({ line, count, receiving, refused, onSet }: CountLineProps) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const shown = (quantity: Decimal.Value) =>
    formatQuantity(new Decimal(quantity).toFixed(), locale);
  const quantity = quantityOf(count.typed);
  const { within, beyond } = splitOf(count, line.toCount);
  const missing = new Decimal(line.toCount).minus(within);
  const problem = countProblemOf(count, line.toCount);

  if (problem === 'moved' && receiving) {
    return (
      <Told>
        {text('station.moved', { quantity: shown(line.toCount) })}
        <span className={classes.choices}>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() =>
              onSet({ typed: new Decimal(line.toCount).toFixed(), outOf: line.toCount })
            }
          >
            {text('station.movedTake', { quantity: shown(line.toCount) })}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => onSet({ outOf: line.toCount })}
          >
            {text('station.movedExtra', { quantity: shown(quantity) })}
          </Button>
        </span>
      </Told>
    );
  }
  if (problem && problem !== 'moved') return <Wrong>{text(`station.problem.${problem}`)}</Wrong>;
  if (!receiving && beyond.greaterThan(0)) {
    return <Wrong>{text('station.tooMany', { quantity: shown(line.toCount) })}</Wrong>;
  }
  if (refused) return <Wrong>{refused}</Wrong>;
  if (beyond.greaterThan(0)) {
    return <Told>{text('station.beyond', { quantity: shown(beyond) })}</Told>;
  }
  if (missing.isZero()) {
    return (
      <span className={classes.complete}>
        <IconCircleCheck size={16} stroke={2} aria-hidden />
        {text('station.done')}
      </span>
    );
  }
  return (
    <span className={classes.muted}>
      {quantity.isZero()
        ? text('station.notCounted')
        : text('station.short', { quantity: shown(missing) })}
    </span>
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

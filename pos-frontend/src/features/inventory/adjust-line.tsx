import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconMinus, IconPlus, IconTrash } from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import { useEffect, useRef } from 'react';
import classes from '@/shared/documents/document-form.module.css';
import { formatQuantity } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats } from '@/shared/session/session';
import { ProductCell } from '@/shared/ui/product-cell';
import { Change, Quantity } from '@/shared/ui/values';
import { changeOf, type DraftLine, type Kind, type LineProblem, stepped } from './adjust-draft';
import type { LineRefusal } from './adjust-errors';
import { useInventoryTexts } from './texts-adjust';
import type { SeenStock } from './use-seen-stock';

interface AdjustLineProps {
  line: DraftLine;
  kind: Kind;
  seen: SeenStock | undefined;
  problem: LineProblem | null | undefined;
  refusal: LineRefusal | undefined;
  /** What was on hand when the refused line was written. */
  movedFrom: string | undefined;
  /** Raised each time that the quantity is to get the focus. */
  focusAt: number;
  onChange: (line: DraftLine) => void;
  onRemove: () => void;
  onLookAgain: () => void;
  /** Enter: on to the next item. */
  onNext: () => void;
}

export function AdjustLine(props: AdjustLineProps) {
  const { line, kind, seen, focusAt, onChange } = props;
  const text = useInventoryTexts();
  const input = useRef<HTMLInputElement>(null);
  const signed = kind === 'ADJUSTMENT' && line.mode === 'by';
  const change = changeOf(line, kind, seen?.onHand);
  const after =
    change === null || seen?.onHand === undefined ? null : change.plus(seen.onHand).toFixed();
  const message = useLineMessage(props);

  useEffect(() => {
    if (focusAt === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [focusAt]);

  const step = (by: 1 | -1) => onChange(stepped(line, by, signed));

  return (
    <tr>
      <td className={classes.item}>
        <ProductCell product={line.product} variant={line.variant} sku={line.sku} />
      </td>
      <td className={classes.right}>
        <span className={classes.narrowLabel}>{text('column.onHand')}</span>
        {seen?.onHand !== undefined && <Quantity value={seen.onHand} />}
        {seen?.onHand === undefined && !seen?.failed && (
          <span className={classes.muted} title={text('adjust.looking')}>
            {'…'}
          </span>
        )}
        {seen?.failed && (
          <Button variant="subtle" size="compact-xs" onClick={props.onLookAgain}>
            {text('adjust.lookAgain')}
          </Button>
        )}
      </td>
      <td className={classes.how}>
        {kind === 'OPENING' && (
          <TextInput
            {...KEEP_SCANS_OUT}
            size="sm"
            inputMode="decimal"
            autoComplete="off"
            aria-label={text('adjust.costOf', { sku: line.sku })}
            placeholder={text('adjust.usualCost')}
            error={props.problem === 'cost'}
            value={line.cost}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => onChange({ ...line, cost: event.currentTarget.value })}
          />
        )}
        {kind === 'WASTE' && text('adjust.takeAway')}
        {kind === 'ADJUSTMENT' && (
          <NativeSelect
            size="sm"
            aria-label={text('adjust.modeOf', { sku: line.sku })}
            value={line.mode}
            data={[
              { value: 'by', label: text('adjust.mode.by') },
              { value: 'to', label: text('adjust.mode.to') },
            ]}
            onChange={(event) =>
              onChange({ ...line, mode: event.currentTarget.value === 'to' ? 'to' : 'by' })
            }
          />
        )}
      </td>
      <td>
        <div className={classes.quantity}>
          <ActionIcon
            variant="default"
            aria-label={text('adjust.less', { sku: line.sku })}
            tabIndex={-1}
            onClick={() => step(-1)}
          >
            <IconMinus size={16} aria-hidden />
          </ActionIcon>
          <TextInput
            ref={input}
            {...KEEP_SCANS_OUT}
            size="sm"
            inputMode="decimal"
            autoComplete="off"
            aria-label={text('adjust.quantityOf', { sku: line.sku })}
            aria-describedby={message ? `adjust-message-${line.variantId}` : undefined}
            error={message?.tone === 'wrong'}
            value={line.typed}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => onChange({ ...line, typed: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
                event.preventDefault();
                step(event.key === 'ArrowUp' ? 1 : -1);
              }
              if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
                event.preventDefault();
                props.onNext();
              }
            }}
          />
          <ActionIcon
            variant="default"
            aria-label={text('adjust.more', { sku: line.sku })}
            tabIndex={-1}
            onClick={() => step(1)}
          >
            <IconPlus size={16} aria-hidden />
          </ActionIcon>
        </div>
        {message && (
          <span
            id={`adjust-message-${line.variantId}`}
            role={message.tone === 'told' ? 'alert' : undefined}
            className={`${classes.message} ${classes[message.tone]}`}
          >
            <IconAlertTriangle size={14} aria-hidden />
            {message.words}
          </span>
        )}
      </td>
      <td className={classes.right}>
        <span className={classes.narrowLabel}>{text('adjust.after')}</span>
        {after === null ? (
          <span className={classes.muted}>{'–'}</span>
        ) : (
          <span className={classes.after}>
            <Quantity value={after} />
            {line.mode === 'to' && change && (
              <small>
                <Change value={change.toFixed()} />
              </small>
            )}
          </span>
        )}
      </td>
      <td className={classes.remove}>
        <ActionIcon
          aria-label={text('adjust.remove', { sku: line.sku })}
          title={text('adjust.remove', { sku: line.sku })}
          onClick={props.onRemove}
        >
          <IconTrash size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}

interface LineMessage {
  /** `told` is what the server refused, `wrong` has to be changed, `hint` may be meant so. */
  tone: 'told' | 'wrong' | 'hint';
  words: string;
}

function useLineMessage(props: AdjustLineProps): LineMessage | null {
  const { problem, refusal, movedFrom, seen, line, kind } = props;
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const shown = (quantity: string) => formatQuantity(quantity, locale);
  if (refusal?.code === 'stock_moved') {
    const now = seen?.onHand;
    const words =
      movedFrom && now !== undefined && now !== movedFrom
        ? text('adjust.moved', { before: shown(movedFrom), now: shown(now) })
        : text('adjust.movedUnseen');
    return { tone: 'told', words };
  }
  if (refusal?.code === 'insufficient_stock') {
    const available = shown(refusal.available ?? '0');
    return { tone: 'told', words: text('adjust.insufficient', { available }) };
  }
  if (refusal) return { tone: 'told', words: refusal.detail };
  if (problem) return { tone: 'wrong', words: text(`adjust.problem.${problem}`) };
  const change = changeOf(line, kind, seen?.onHand);
  if (line.mode === 'to' && change?.isZero()) {
    return { tone: 'hint', words: text('adjust.unchanged') };
  }
  const below = seen?.onHand !== undefined && change?.plus(seen.onHand).lessThan(new Decimal(0));
  return below ? { tone: 'wrong', words: text('adjust.below') } : null;
}

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Decimal } from 'decimal.js';
import classes from '@/shared/documents/document-form.module.css';
import { stepped } from '@/shared/documents/draft-lines';
import { LineMessage, QuantityBox, RemoveCell } from '@/shared/documents/form-lines';
import type { LineRefusal } from '@/shared/documents/refusal';
import { formatQuantity } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats } from '@/shared/session/session';
import { ProductCell } from '@/shared/ui/product-cell';
import { Change, Quantity } from '@/shared/ui/values';
import { changeOf, type DraftLine, type Kind, type LineProblem } from './adjust-draft';
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
  focusAt: number;
  onChange: (line: DraftLine) => void;
  onRemove: () => void;
  onLookAgain: () => void;
  /** Enter: on to the next item. */
  onNext: () => void;
}

export function AdjustLine(props: AdjustLineProps) {
  const { line, kind, seen, onChange } = props;
  const text = useInventoryTexts();
  const signed = kind === 'ADJUSTMENT' && line.mode === 'by';
  const change = changeOf(line, kind, seen?.onHand);
  const after =
    change === null || seen?.onHand === undefined ? null : change.plus(seen.onHand).toFixed();
  const message = useLineMessage(props);
  const said = `adjust-message-${line.variantId}`;

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
        <QuantityBox
          sku={line.sku}
          typed={line.typed}
          onTyped={(typed) => onChange({ ...line, typed })}
          onStep={(by) => onChange(stepped(line, by, signed))}
          onNext={props.onNext}
          focusAt={props.focusAt}
          isWrong={message?.tone === 'wrong'}
          saidBy={message ? said : undefined}
        />
        {message && (
          <LineMessage
            id={said}
            tone={message.tone}
            role={message.tone === 'told' ? 'alert' : undefined}
          >
            {message.words}
          </LineMessage>
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
      <RemoveCell sku={line.sku} onRemove={props.onRemove} />
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
  if (refusal?.available !== undefined) {
    const available = shown(refusal.available);
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

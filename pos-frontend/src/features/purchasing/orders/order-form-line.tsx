import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconMinus, IconPlus, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, type Ref, useEffect, useLayoutEffect, useRef } from 'react';
import formClasses from '@/shared/documents/document-form.module.css';
import { formatQuantity } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats } from '@/shared/session/session';
import { ProductCell } from '@/shared/ui/product-cell';
import { Money } from '@/shared/ui/values';
import {
  amountOf,
  costShown,
  type DraftLine,
  inUnit,
  type LineProblem,
  packOf,
  stepped,
  type Terms,
  unitsOf,
} from './order-draft';
import type { OrderRefusal } from './order-refusal';
import classes from './orders.module.css';
import { usePurchasingTexts } from './texts';

interface OrderFormLineProps {
  line: DraftLine;
  terms: Terms | undefined;
  problem: LineProblem | null | undefined;
  /** What the server said of the line. */
  refused: OrderRefusal['lines'][number] | undefined;
  /** Raised each time that a box of the line is to get the focus. */
  focus: { at: number; field: 'quantity' | 'cost' };
  onChange: (line: DraftLine) => void;
  onRemove: () => void;
  /** Enter in the cost: on to the next item. */
  onNext: () => void;
}

export function OrderFormLine(props: OrderFormLineProps) {
  const { line, terms, problem, refused, focus, onChange } = props;
  const text = usePurchasingTexts();
  const quantity = useRef<HTMLInputElement>(null);
  const cost = useRef<HTMLInputElement>(null);
  const wrong = problem
    ? { field: problem.field, words: text(`order.problem.${problem.what}`) }
    : refused && { field: refused.field, words: refused.detail };

  useEffect(() => {
    if (focus.at === 0) return;
    const input = focus.field === 'cost' ? cost.current : quantity.current;
    input?.focus();
    input?.select();
  }, [focus.at, focus.field]);

  // What the vendor takes may be known only now: what is typed next is to replace it all the same.
  const shown = costShown(line, terms);
  const untouched = line.cost === null;
  useLayoutEffect(() => {
    const here = document.activeElement === cost.current;
    if (untouched && here && shown !== '') cost.current?.select();
  }, [shown, untouched]);

  return (
    <tr>
      <td className={formClasses.item}>
        <ProductCell product={line.product} variant={line.variant} sku={line.sku} />
        {terms?.vendorSku && (
          <span className={classes.vendorSku}>
            {text('order.vendorSku', { sku: terms.vendorSku })}
          </span>
        )}
      </td>
      <td>
        <QuantityBox
          ref={quantity}
          line={line}
          terms={terms}
          words={wrong?.field === 'quantity' ? wrong.words : undefined}
          onChange={onChange}
          onEnter={() => {
            cost.current?.focus();
            cost.current?.select();
          }}
        />
      </td>
      <td>
        <TextInput
          ref={cost}
          {...KEEP_SCANS_OUT}
          size="sm"
          inputMode="decimal"
          autoComplete="off"
          className={classes.cost}
          aria-label={text('order.costOf', { sku: line.sku })}
          aria-describedby={
            wrong?.field === 'cost' ? `order-cost-message-${line.variantId}` : undefined
          }
          error={wrong?.field === 'cost'}
          value={shown}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => onChange({ ...line, cost: event.currentTarget.value })}
          onBlur={() => {
            // Emptied: what is known of it stands there again.
            if (line.cost?.trim() === '') onChange({ ...line, cost: null });
          }}
          onKeyDown={(event) => onEnter(event, props.onNext)}
        />
        {wrong?.field === 'cost' && (
          <Wrong id={`order-cost-message-${line.variantId}`} words={wrong.words} />
        )}
      </td>
      <td className={formClasses.right}>
        <span className={formClasses.narrowLabel}>{text('order.amount')}</span>
        <Money value={amountOf(line, terms)} />
      </td>
      <td className={formClasses.remove}>
        <ActionIcon
          aria-label={text('order.remove', { sku: line.sku })}
          title={text('order.remove', { sku: line.sku })}
          onClick={props.onRemove}
        >
          <IconTrash size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}

interface QuantityBoxProps {
  ref: Ref<HTMLInputElement>;
  line: DraftLine;
  terms: Terms | undefined;
  words: string | undefined;
  onChange: (line: DraftLine) => void;
  onEnter: () => void;
}

/** How many, in packs or in units; and what packs come to. */
function QuantityBox({ ref, line, terms, words, onChange, onEnter: next }: QuantityBoxProps) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const pack = packOf(line, terms);
  const units = unitsOf(line, terms);
  const packs = !pack.equals(1);
  const said = `order-quantity-message-${line.variantId}`;
  return (
    <>
      <div className={formClasses.quantity}>
        <ActionIcon
          variant="default"
          aria-label={text('order.less', { sku: line.sku })}
          tabIndex={-1}
          onClick={() => onChange(stepped(line, -1))}
        >
          <IconMinus size={16} aria-hidden />
        </ActionIcon>
        <TextInput
          ref={ref}
          {...KEEP_SCANS_OUT}
          size="sm"
          inputMode="decimal"
          autoComplete="off"
          aria-label={text('order.quantityOf', { sku: line.sku })}
          aria-describedby={words || packs ? said : undefined}
          error={words !== undefined}
          value={line.typed}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => onChange({ ...line, typed: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
              event.preventDefault();
              onChange(stepped(line, event.key === 'ArrowUp' ? 1 : -1));
            }
            onEnter(event, next);
          }}
        />
        <ActionIcon
          variant="default"
          aria-label={text('order.more', { sku: line.sku })}
          tabIndex={-1}
          onClick={() => onChange(stepped(line, 1))}
        >
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
        {packs ? (
          <NativeSelect
            size="sm"
            aria-label={text('order.unitOf', { sku: line.sku })}
            value={line.unit}
            data={[
              {
                value: 'packs',
                label: text('order.packsOf', { size: formatQuantity(pack.toFixed(), locale) }),
              },
              { value: 'units', label: text('order.units') },
            ]}
            onChange={(event) =>
              onChange(
                inUnit(line, event.currentTarget.value === 'units' ? 'units' : 'packs', terms),
              )
            }
          />
        ) : (
          <span className={formClasses.muted}>{text('order.units')}</span>
        )}
      </div>
      {words ? (
        <Wrong id={said} words={words} />
      ) : (
        packs &&
        units && (
          <span id={said} className={classes.means}>
            {line.unit === 'packs'
              ? text('order.meansUnits', { quantity: formatQuantity(units.toFixed(), locale) })
              : text('order.meansPacks', {
                  quantity: formatQuantity(units.div(pack).toDecimalPlaces(2).toFixed(), locale),
                })}
          </span>
        )
      )}
    </>
  );
}

function Wrong({ id, words }: { id: string; words: string }) {
  return (
    <span id={id} className={`${formClasses.message} ${formClasses.wrong}`}>
      <IconAlertTriangle size={14} aria-hidden />
      {words}
    </span>
  );
}

function onEnter(event: KeyboardEvent, go: () => void): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  go();
}

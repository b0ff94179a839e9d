import { NativeSelect, TextInput } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import formClasses from '@/shared/documents/document-form.module.css';
import { stepped } from '@/shared/documents/draft-lines';
import {
  LineMessage,
  onEnter,
  QuantityBox,
  RemoveCell,
  useFocusAt,
} from '@/shared/documents/form-lines';
import type { LineRefusal } from '@/shared/documents/refusal';
import { useDocumentTexts } from '@/shared/documents/texts';
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
  type Terms,
  unitsOf,
} from './order-draft';
import classes from './orders.module.css';
import { usePurchasingTexts } from './texts';

interface OrderFormLineProps {
  line: DraftLine;
  terms: Terms | undefined;
  problem: LineProblem | null | undefined;
  /** What the server said of the line. */
  refused: LineRefusal | undefined;
  focusAt: (field: LineProblem['field']) => number;
  onChange: (line: DraftLine) => void;
  onRemove: () => void;
  /** Enter in the cost: on to the next item. */
  onNext: () => void;
}

export function OrderFormLine(props: OrderFormLineProps) {
  const { line, terms, onChange } = props;
  const text = usePurchasingTexts();
  const cost = useRef<HTMLInputElement>(null);
  const wrong = useWrong(props);
  const wrongCost = wrong?.field === 'cost' ? wrong.words : undefined;
  const said = `order-cost-message-${line.variantId}`;
  useFocusAt(cost, props.focusAt('cost'));

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
        <PackQuantity
          line={line}
          terms={terms}
          words={wrong?.field === 'quantity' ? wrong.words : undefined}
          focusAt={props.focusAt('quantity')}
          onChange={onChange}
          onNext={() => {
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
          aria-describedby={wrongCost && said}
          error={wrongCost !== undefined}
          value={shown}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => onChange({ ...line, cost: event.currentTarget.value })}
          onBlur={() => {
            // Emptied: what is known of it stands there again.
            if (line.cost?.trim() === '') onChange({ ...line, cost: null });
          }}
          onKeyDown={(event) => onEnter(event, props.onNext)}
        />
        {wrongCost && (
          <LineMessage id={said} tone="wrong">
            {wrongCost}
          </LineMessage>
        )}
      </td>
      <td className={formClasses.right}>
        <span className={formClasses.narrowLabel}>{text('order.amount')}</span>
        <Money value={amountOf(line, terms)} />
      </td>
      <RemoveCell sku={line.sku} onRemove={props.onRemove} />
    </tr>
  );
}

/** What is wrong with a line, here or in the server's words, and at which of its boxes. */
function useWrong({ problem, refused }: Pick<OrderFormLineProps, 'problem' | 'refused'>) {
  const text = usePurchasingTexts();
  const words = useDocumentTexts();
  if (problem) {
    const { field, what } = problem;
    const ours = what === 'uneven' || what === 'costMissing' || what === 'costInvalid';
    return {
      field,
      words: ours ? text(`order.problem.${what}`) : words(`problem.${what}`),
    };
  }
  return (
    refused && {
      field: refused.field === 'unit_cost' ? 'cost' : 'quantity',
      words: refused.detail,
    }
  );
}

interface PackQuantityProps {
  line: DraftLine;
  terms: Terms | undefined;
  words: string | undefined;
  focusAt: number;
  onChange: (line: DraftLine) => void;
  onNext: () => void;
}

/** How many, in packs or in units; and what packs come to. */
function PackQuantity({ line, terms, words, focusAt, onChange, onNext }: PackQuantityProps) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const pack = packOf(line, terms);
  const units = unitsOf(line, terms);
  const packs = !pack.equals(1);
  const said = `order-quantity-message-${line.variantId}`;
  return (
    <>
      <QuantityBox
        sku={line.sku}
        typed={line.typed}
        onTyped={(typed) => onChange({ ...line, typed })}
        onStep={(by) => onChange(stepped(line, by))}
        onNext={onNext}
        focusAt={focusAt}
        isWrong={words !== undefined}
        saidBy={words || packs ? said : undefined}
      >
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
      </QuantityBox>
      {words ? (
        <LineMessage id={said} tone="wrong">
          {words}
        </LineMessage>
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

import { ActionIcon, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconMinus, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import classes from '@/shared/documents/document-form.module.css';
import { formatQuantity, parseQuantity } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats } from '@/shared/session/session';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { useInventoryTexts } from './texts';
import { type DraftLine, type LineProblem, stepped } from './transfer-draft';

interface TransferFormLineProps {
  line: DraftLine;
  /** At the source; undefined until it is known, null for who counts it there and is not told. */
  available: string | null | undefined;
  problem: LineProblem | null | undefined;
  /** What the server said of the line. */
  refused: string | undefined;
  /** Raised each time that the quantity is to get the focus. */
  focusAt: number;
  onChange: (line: DraftLine) => void;
  onRemove: () => void;
  /** Enter: on to the next item. */
  onNext: () => void;
}

export function TransferFormLine(props: TransferFormLineProps) {
  const { line, available, problem, refused, focusAt, onChange } = props;
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const input = useRef<HTMLInputElement>(null);
  const quantity = parseQuantity(line.typed);
  // A draft reserves nothing, so that this is a warning: goods may come before it is sent.
  const tooMany = available && quantity?.greaterThan(available) === true;
  const wrong = problem ? text(`transfer.problem.${problem}`) : refused;
  const words =
    wrong ??
    (tooMany && text('transfer.tooMany', { available: formatQuantity(available, locale) }));
  const said = `transfer-message-${line.variantId}`;

  useEffect(() => {
    if (focusAt === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [focusAt]);

  return (
    <tr>
      <td className={classes.item}>
        <ProductCell product={line.product} variant={line.variant} sku={line.sku} />
      </td>
      <td className={classes.right}>
        <span className={classes.narrowLabel}>{text('transfer.availableHere')}</span>
        {available === undefined ? (
          <span className={classes.muted}>{'…'}</span>
        ) : (
          <Quantity value={available} />
        )}
      </td>
      <td>
        <div className={classes.quantity}>
          <ActionIcon
            variant="default"
            aria-label={text('transfer.less', { sku: line.sku })}
            tabIndex={-1}
            onClick={() => onChange(stepped(line, -1))}
          >
            <IconMinus size={16} aria-hidden />
          </ActionIcon>
          <TextInput
            ref={input}
            {...KEEP_SCANS_OUT}
            size="sm"
            inputMode="decimal"
            autoComplete="off"
            aria-label={text('transfer.quantityOf', { sku: line.sku })}
            aria-describedby={words ? said : undefined}
            error={wrong !== undefined}
            value={line.typed}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => onChange({ ...line, typed: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
                event.preventDefault();
                onChange(stepped(line, event.key === 'ArrowUp' ? 1 : -1));
              }
              if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
                event.preventDefault();
                props.onNext();
              }
            }}
          />
          <ActionIcon
            variant="default"
            aria-label={text('transfer.more', { sku: line.sku })}
            tabIndex={-1}
            onClick={() => onChange(stepped(line, 1))}
          >
            <IconPlus size={16} aria-hidden />
          </ActionIcon>
        </div>
        {words && (
          <span id={said} className={`${classes.message} ${wrong ? classes.wrong : classes.told}`}>
            <IconAlertTriangle size={14} aria-hidden />
            {words}
          </span>
        )}
      </td>
      <td className={classes.remove}>
        <ActionIcon
          aria-label={text('transfer.remove', { sku: line.sku })}
          title={text('transfer.remove', { sku: line.sku })}
          onClick={props.onRemove}
        >
          <IconTrash size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}

import classes from '@/shared/documents/document-form.module.css';
import { type QuantityProblem, stepped } from '@/shared/documents/draft-lines';
import { LineMessage, QuantityBox, RemoveCell } from '@/shared/documents/form-lines';
import { useDocumentTexts } from '@/shared/documents/texts';
import { formatQuantity, parseQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { useInventoryTexts } from './texts';
import type { DraftLine } from './transfer-draft';

interface TransferFormLineProps {
  line: DraftLine;
  /** At the source; undefined until it is known, null for who counts it there and is not told. */
  available: string | null | undefined;
  problem: QuantityProblem | null | undefined;
  /** What the server said of the line. */
  refused: string | undefined;
  focusAt: number;
  onChange: (line: DraftLine) => void;
  onRemove: () => void;
  /** Enter: on to the next item. */
  onNext: () => void;
}

export function TransferFormLine(props: TransferFormLineProps) {
  const { line, available, problem, refused, onChange } = props;
  const text = useInventoryTexts();
  const words = useDocumentTexts();
  const { locale } = useFormats();
  const quantity = parseQuantity(line.typed);
  // A draft reserves nothing, so that this is a warning: goods may come before it is sent.
  const tooMany = available && quantity?.greaterThan(available) === true;
  const wrong = problem ? words(`problem.${problem}`) : refused;
  const told =
    wrong ??
    (tooMany && text('transfer.tooMany', { available: formatQuantity(available, locale) }));
  const said = `transfer-message-${line.variantId}`;
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
        <QuantityBox
          sku={line.sku}
          typed={line.typed}
          onTyped={(typed) => onChange({ ...line, typed })}
          onStep={(by) => onChange(stepped(line, by))}
          onNext={props.onNext}
          focusAt={props.focusAt}
          isWrong={wrong !== undefined}
          saidBy={told ? said : undefined}
        />
        {told && (
          <LineMessage id={said} tone={wrong ? 'wrong' : 'told'}>
            {told}
          </LineMessage>
        )}
      </td>
      <RemoveCell sku={line.sku} onRemove={props.onRemove} />
    </tr>
  );
}

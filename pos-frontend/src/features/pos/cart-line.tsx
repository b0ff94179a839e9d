import { ActionIcon, Button, Popover, TextInput, Tooltip, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleX,
  IconMinus,
  IconPlus,
  IconTag,
  IconTrash,
} from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import { useState } from 'react';
import type { ReceiptLineOutput } from '@/shared/api/generated/model/receiptLineOutput';
import { formatMoney, formatQuantity } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats } from '@/shared/session/session';
import { Money, Quantity } from '@/shared/ui/values';
import { type CartLine, quantityOf, stepped } from './cart';
import classes from './cart.module.css';
import { PriceDialog } from './price-dialog';
import type { LineRefusal } from './refusal';
import { usePosTexts } from './texts';
import { useStockElsewhere } from './use-wares';

interface CartLineRowProps {
  line: CartLine;
  storeId: number;
  /** As the server priced it, perhaps a moment ago. */
  priced: ReceiptLineOutput | undefined;
  /** `priced` is about the line as it stands. */
  fresh: boolean;
  refusal: LineRefusal | undefined;
  disabled: boolean;
  onChange: (line: CartLine) => void;
  onRemove: () => void;
}

export function CartLineRow(props: CartLineRowProps) {
  const { line, priced, fresh, refusal, disabled, onChange, onRemove } = props;
  const text = usePosTexts();
  const { locale, currency } = useFormats();
  const [pricing, setPricing] = useState(false);
  const quantity = quantityOf(line);
  // Without waiting for the server where it has not spoken of this quantity yet.
  const isCurrent = priced && quantity?.equals(priced.qty);
  const money = (amount: string) => formatMoney(amount, currency, locale);
  const unitPrice = line.override ?? line.price;
  const messageId = `cart-message-${line.variantId}`;

  return (
    <li className={classes.line} data-refused={refusal ? true : undefined} data-sku={line.sku}>
      <div className={classes.lineHead}>
        <span className={classes.product}>
          {line.product} <span className={classes.variant}>{line.variant}</span>
        </span>
        <span className={`${classes.lineTotal} ${fresh ? '' : classes.stale}`}>
          {isCurrent ? <Money value={priced.line_total} /> : '…'}
        </span>
      </div>
      <div className={classes.detail}>
        <span>{line.sku}</span>
        <span>
          {text('cart.each', { price: money(unitPrice) })}
          {line.override !== null && ` · ${text('cart.usual', { price: money(line.price) })}`}
        </span>
      </div>
      <div className={classes.controls}>
        <ActionIcon
          variant="default"
          size={44}
          aria-label={text('cart.less', { sku: line.sku })}
          disabled={disabled}
          onClick={() => onChange(stepped(line, -1))}
        >
          <IconMinus size={18} aria-hidden />
        </ActionIcon>
        <TextInput
          {...KEEP_SCANS_OUT}
          className={classes.quantity}
          inputMode="decimal"
          autoComplete="off"
          aria-label={text('cart.quantityOf', { sku: line.sku })}
          aria-describedby={quantity && !refusal ? undefined : messageId}
          error={!quantity}
          value={line.typed}
          disabled={disabled}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => onChange({ ...line, typed: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
              event.preventDefault();
              onChange(stepped(line, event.key === 'ArrowUp' ? 1 : -1));
            }
            if (event.key === 'Enter' || event.key === 'Escape') {
              event.preventDefault();
              event.currentTarget.blur();
            }
          }}
        />
        <ActionIcon
          variant="default"
          size={44}
          aria-label={text('cart.more', { sku: line.sku })}
          disabled={disabled}
          onClick={() => onChange(stepped(line, 1))}
        >
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
        {line.tracked && (
          <StockHere variantId={line.variantId} sku={line.sku} storeId={props.storeId} />
        )}
        <span className={classes.space} />
        <Tooltip label={text('cart.price', { sku: line.sku })}>
          <ActionIcon
            size={44}
            aria-label={text('cart.price', { sku: line.sku })}
            aria-haspopup="dialog"
            disabled={disabled}
            onClick={() => setPricing(true)}
          >
            <IconTag size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={text('cart.remove', { sku: line.sku })}>
          <ActionIcon
            size={44}
            aria-label={text('cart.remove', { sku: line.sku })}
            disabled={disabled}
            onClick={onRemove}
          >
            <IconTrash size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <div id={messageId}>
        {!quantity && (
          <p className={classes.problem}>
            <IconAlertTriangle size={14} aria-hidden />
            {text('cart.invalid')}
          </p>
        )}
        {refusal && <Refused {...props} refusal={refusal} />}
      </div>
      {pricing && <PriceDialog line={line} onChange={onChange} onClose={() => setPricing(false)} />}
    </li>
  );
}

/** What stands against this line, and the quickest way on. */
function Refused(props: CartLineRowProps & { refusal: LineRefusal }) {
  const { line, storeId, refusal, disabled, onChange, onRemove } = props;
  const text = usePosTexts();
  const { locale } = useFormats();
  if (refusal.code === 'other') {
    return (
      <p className={classes.problem}>
        <IconCircleX size={14} aria-hidden />
        {refusal.detail}
      </p>
    );
  }
  const some = new Decimal(refusal.available).greaterThan(0);
  const available = formatQuantity(refusal.available, locale);
  return (
    <div className={classes.short}>
      <p className={classes.problem}>
        <IconCircleX size={14} aria-hidden />
        <span>
          {some ? text('cart.short', { available }) : text('cart.noneLeft')}{' '}
          <Elsewhere variantId={line.variantId} storeId={storeId} />
        </span>
      </p>
      {some ? (
        <Button
          variant="default"
          size="compact-md"
          disabled={disabled}
          onClick={() => onChange({ ...line, typed: new Decimal(refusal.available).toFixed() })}
        >
          {text('cart.take', { available })}
        </Button>
      ) : (
        <Button variant="default" size="compact-md" disabled={disabled} onClick={onRemove}>
          {text('cart.takeOut')}
        </Button>
      )}
    </div>
  );
}

function Elsewhere({ variantId, storeId }: { variantId: number; storeId: number }) {
  const text = usePosTexts();
  const { locale } = useFormats();
  const { others } = useStockElsewhere(variantId, storeId);
  if (!others) return text('cart.looking');
  if (others.length === 0) return text('cart.nowhereElse');
  const stores = others
    .map(({ store, available }) =>
      text('cart.storeHas', { store, quantity: formatQuantity(available, locale) }),
    )
    .join(', ');
  return text('cart.alsoAt', { stores });
}

/** How many are here; a press tells where else there are some. */
function StockHere({
  variantId,
  sku,
  storeId,
}: {
  variantId: number;
  sku: string;
  storeId: number;
}) {
  const text = usePosTexts();
  const { locale } = useFormats();
  const { here, others } = useStockElsewhere(variantId, storeId);
  if (!others || here === null) return null;
  const words = text('cart.here', { quantity: formatQuantity(here, locale) });
  return (
    <Popover position="bottom-end" width={240} withinPortal trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.stock}
          aria-label={text('cart.stockOf', { here: words, sku })}
        >
          {words}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.popTitle}>{text('cart.elsewhere')}</p>
        {others.length === 0 && <p className={classes.nowhere}>{text('cart.nowhereElse')}</p>}
        <ul className={classes.stores}>
          {others.map(({ store, available }) => (
            <li key={store}>
              <span>{store}</span>
              <Quantity value={available} />
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

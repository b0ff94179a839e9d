import { Alert, Button } from '@mantine/core';
import { IconCircleX, IconScan } from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import { useEffect, useRef } from 'react';
import { formatQuantity, isZero } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { useErrorText } from '@/shared/ui/error-message';
import { Message } from '@/shared/ui/message';
import { Money } from '@/shared/ui/values';
import { WriteNotice } from '@/shared/ui/write-notice';
import { Brought } from './brought';
import { emptyCart, refundOf, unitsOf, withLine, withoutLine } from './cart';
import classes from './cart.module.css';
import { CartLineRow } from './cart-line';
import { usePosTexts } from './texts';
import type { Till } from './use-till';

interface CartPanelProps {
  till: Till;
  /** Goods are brought without a receipt. */
  onReturn: (() => void) | undefined;
}

/** What is being sold, what it comes to, and the way to its payment. */
export function CartPanel({ till, onReturn }: CartPanelProps) {
  const text = usePosTexts();
  const { cart, quote, locked, sale, step } = till;
  const list = useRef<HTMLUListElement>(null);
  const count = cart.lines.length;
  const priced = new Map(quote.receipt?.lines.map((line) => [line.variant_id, line]));

  // The newest line is the one that the cashier looks for.
  useEffect(() => {
    if (count > 0) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [count]);

  return (
    <section className={classes.cart} aria-label={text('cart.label')}>
      <div className={classes.body}>
        {cart.exchanged && (
          <Brought
            goods={cart.exchanged}
            disabled={locked}
            onDrop={() => till.takeOut((now) => ({ ...now, exchanged: null, tenders: [] }))}
          />
        )}
        {count === 0 && cart.exchanged && (
          <Message icon={IconScan} title={text('cart.chooseInstead')} body="" />
        )}
        {count === 0 && !cart.exchanged && (
          <Message
            icon={IconScan}
            title={text('cart.emptyTitle')}
            body={text('cart.emptyBody')}
            action={
              onReturn && (
                <Button variant="subtle" color="gray" disabled={locked} onClick={onReturn}>
                  {text('shelf.withoutReceipt')}
                </Button>
              )
            }
          />
        )}
        {count > 0 && (
          <ul ref={list} className={classes.lines} aria-label={text('cart.lines')}>
            {cart.lines.map((line) => (
              <CartLineRow
                key={line.variantId}
                line={line}
                storeId={till.session.store_id}
                priced={priced.get(line.variantId)}
                fresh={quote.fresh}
                refusal={till.refusalOf(line.variantId)}
                disabled={locked}
                onChange={(changed) => till.change((now) => withLine(now, changed))}
                onRemove={() => till.takeOut((now) => withoutLine(now, line.variantId))}
              />
            ))}
          </ul>
        )}
      </div>
      <div className={classes.notice}>
        {till.undo && (
          <output className={classes.undo}>
            {text('cart.removed')}
            <Button variant="subtle" size="compact-sm" onClick={till.undo.run}>
              {text('cart.undo')}
            </Button>
          </output>
        )}
        {till.isRefused && (
          <Alert role="alert" color="problem" icon={<IconCircleX size={18} aria-hidden />}>
            {text('cart.refused')}
            {till.askManager && (
              <Button
                variant="default"
                size="compact-sm"
                className={classes.ask}
                onClick={till.askManager}
              >
                {text('cart.askManager')}
              </Button>
            )}
          </Alert>
        )}
        {step === 'selling' && !till.approval && !till.isRefused && <WriteNotice write={sale} />}
        <QuoteTrouble till={till} />
      </div>
      <Foot till={till} onClear={() => till.takeOut(emptyCart)} />
    </section>
  );
}

function QuoteTrouble({ till: { quote, isRefused } }: { till: Till }) {
  const text = usePosTexts();
  const describe = useErrorText();
  if (!quote.error || isRefused) return null;
  return (
    <Alert role="alert" color="attention" icon={<IconCircleX size={18} aria-hidden />}>
      {text('cart.unpriced')} {describe(quote.error)}{' '}
      <Button variant="subtle" size="compact-sm" onClick={quote.askAgain}>
        {text('cart.askAgain')}
      </Button>
    </Alert>
  );
}

function Foot({ till, onClear }: { till: Till; onClear: () => void }) {
  const text = usePosTexts();
  const { locale } = useFormats();
  const { cart, quote, locked, busy, step } = till;
  const { receipt, fresh } = quote;
  const units = unitsOf(cart);
  const discount = receipt && !isZero(receipt.discount_total);
  const back = cart.exchanged;
  const balance = new Decimal(receipt?.balance ?? (back ? refundOf(back).negated() : 0));
  const owed = balance.isNegative() && !balance.isZero();
  const label = text(owed ? 'cart.toGiveBack' : back ? 'cart.toPay' : 'cart.total');
  const action = owed ? 'cart.settle' : back && balance.isZero() ? 'cart.complete' : 'cart.pay';
  return (
    <footer className={classes.foot}>
      {cart.lines.length > 0 && (
        <div className={classes.summary}>
          <span>
            {text('cart.units', {
              count: units.toNumber(),
              // Kilograms are counted in parts.
              replace: { count: formatQuantity(units.toFixed(), locale) },
            })}
          </span>
          {receipt && (
            <span>
              {text(receipt.tax_inclusive ? 'cart.taxIncluded' : 'cart.taxAdded')}{' '}
              <Money value={receipt.tax_total} />
            </span>
          )}
          {discount && (
            <span>
              {text('cart.discount')} <Money value={receipt.discount_total} />
            </span>
          )}
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            className={classes.clear}
            disabled={locked}
            onClick={onClear}
          >
            {text('cart.clear')}
          </Button>
        </div>
      )}
      {back && receipt && (
        <div className={classes.halves}>
          <span>
            {text('cart.bought')} <Money value={receipt.total} />
          </span>
          <span>
            {text('cart.brought')} <Money value={`-${receipt.returned_total}`} />
          </span>
        </div>
      )}
      <output
        className={classes.total}
        aria-label={text('cart.total')}
        aria-busy={cart.lines.length > 0 && !fresh}
      >
        <span>{label}</span>
        <strong className={fresh || cart.lines.length === 0 ? '' : classes.stale}>
          {receipt || cart.lines.length === 0 ? <Money value={balance.abs().toFixed(2)} /> : '…'}
        </strong>
      </output>
      {step === 'selling' && (
        <Button
          size="xl"
          fullWidth
          className={classes.pay}
          aria-keyshortcuts="F9"
          loading={busy}
          disabled={cart.lines.length === 0 || locked}
          rightSection={
            <kbd aria-hidden className={classes.key}>
              {'F9'}
            </kbd>
          }
          onClick={till.toPay}
        >
          {text(action)}
        </Button>
      )}
    </footer>
  );
}

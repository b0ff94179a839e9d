import { Button, Drawer } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowsExchange,
  IconCheck,
  IconCircleX,
  IconFileTypePdf,
  IconPrinter,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SaleEvent } from '@/shared/api/generated/model/saleEvent';
import type { SaleOutput } from '@/shared/api/generated/model/saleOutput';
import { exactTime } from '@/shared/lib/moment';
import { formatMoney, formatQuantity, isZero } from '@/shared/lib/quantity';
import { useFormats, useSession } from '@/shared/session/session';
import { ErrorMessage } from '@/shared/ui/error-message';
import { Fact, Facts } from '@/shared/ui/facts';
import { ProductCell } from '@/shared/ui/product-cell';
import { useUiTexts } from '@/shared/ui/texts';
import { Money, Quantity } from '@/shared/ui/values';
import { ReceiptSheet } from './receipt';
import { SaleStatus } from './sale-status';
import classes from './sales.module.css';
import { usePosTexts } from './texts';
import { receiptHref, useSale } from './use-sales';
import { VoidDialog } from './void-dialog';

interface SaleDrawerProps {
  /** From the URL; the drawer is open while one is set. */
  saleId: number | undefined;
  onClose: () => void;
}

/** One sale: what was sold and paid, what came back, and what can still be done. */
export function SaleDrawer({ saleId, onClose }: SaleDrawerProps) {
  const text = usePosTexts();
  return (
    <Drawer
      opened={saleId !== undefined}
      onClose={onClose}
      position="right"
      size={560}
      title={text('sale.title')}
      closeButtonProps={{ 'aria-label': text('sale.close') }}
    >
      {saleId !== undefined && <SalePanel key={saleId} id={saleId} />}
    </Drawer>
  );
}

function SalePanel({ id }: { id: number }) {
  const ui = useUiTexts();
  const { data: sale, error, refetch } = useSale(id);
  if (error && !sale) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  if (!sale) return <output>{ui('status.loading')}</output>;
  return <SaleDocument sale={sale} />;
}

function SaleDocument({ sale }: { sale: SaleOutput }) {
  const text = usePosTexts();
  const { timezone, locale } = useFormats();
  return (
    <>
      <header className={classes.header}>
        <h3 className={classes.number}>{sale.number}</h3>
        <SaleStatus status={sale.status} />
      </header>
      <Actions sale={sale} />
      {sale.returned && <p className={classes.why}>{text('sale.notVoidable')}</p>}
      <Facts>
        <Fact label={text('sales.when')}>{exactTime(sale.occurred_at, timezone, locale)}</Fact>
        <Fact label={text('sales.store')}>
          {sale.store_code} {sale.register_code && `· ${sale.register_code}`}
        </Fact>
        <Fact label={text('sales.cashier')}>{sale.cashier?.name ?? '–'}</Fact>
        {sale.approved_by && <Fact label={text('sale.approvedBy')}>{sale.approved_by.name}</Fact>}
        {sale.returned && <Fact label={text('sale.paidWith')}>{sale.returned.number}</Fact>}
        {sale.void_note && <Fact label={text('sale.voidNote')}>{sale.void_note}</Fact>}
      </Facts>
      <Lines sale={sale} />
      <Payments sale={sale} />
      {sale.returns.length > 0 && <Returns sale={sale} />}
      <Timeline events={sale.events} />
      {sale.ledger.length > 0 && (
        <p>
          <Link
            to="/inventory/movements"
            search={{ ref_id: sale.id, movement_type: ['SALE'] }}
            className={classes.link}
          >
            {text('sale.movements')}
          </Link>
        </p>
      )}
      <ReceiptSheet sale={sale} />
    </>
  );
}

/** The one next action first. */
function Actions({ sale }: { sale: SaleOutput }) {
  const text = usePosTexts();
  const { permissions, stores } = useSession();
  const [voiding, setVoiding] = useState(false);
  const mine = stores.some(({ id }) => id === sale.store_id);
  const returnable = sale.lines.some(({ returnable_qty }) => !isZero(returnable_qty));
  const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <div className={classes.actions}>
      {returnable && permissions.includes('till.sell') && stores.length > 0 && (
        <Button
          leftSection={<IconArrowBackUp {...icon} />}
          renderRoot={(props) => <Link to="/pos" search={{ receipt: sale.number }} {...props} />}
        >
          {text('sale.return')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconPrinter {...icon} />}
        onClick={() => window.print()}
      >
        {text('sale.print')}
      </Button>
      <Button
        variant="default"
        component="a"
        href={receiptHref(sale.id)}
        download
        leftSection={<IconFileTypePdf {...icon} />}
      >
        {text('sale.pdf')}
      </Button>
      {sale.can_void && mine && permissions.includes('sales.void') && (
        <Button
          variant="default"
          leftSection={<IconCircleX {...icon} />}
          onClick={() => setVoiding(true)}
        >
          {text('sale.void')}
        </Button>
      )}
      {voiding && <VoidDialog sale={sale} onClose={() => setVoiding(false)} />}
    </div>
  );
}

function Lines({ sale }: { sale: SaleOutput }) {
  const text = usePosTexts();
  const { locale, currency } = useFormats();
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">{text('sale.product')}</th>
          <th scope="col" className={classes.right}>
            {text('sale.quantity')}
          </th>
          <th scope="col" className={classes.right}>
            {text('sale.price')}
          </th>
          <th scope="col" className={classes.right}>
            {text('sales.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sale.lines.map((line) => (
          <tr key={line.id}>
            <td>
              <ProductCell product={line.product_name} variant={line.variant_name} sku={line.sku} />
              {line.list_price !== null && (
                <span className={classes.note}>
                  {text('cart.usual', { price: formatMoney(line.list_price, currency, locale) })}
                </span>
              )}
              {!isZero(line.returned_qty) && (
                <span className={classes.note}>
                  {text('sale.returned', { quantity: formatQuantity(line.returned_qty, locale) })}
                </span>
              )}
              {!isZero(line.pending_qty) && (
                <span className={classes.note}>
                  {text('sale.pending', { quantity: formatQuantity(line.pending_qty, locale) })}
                </span>
              )}
            </td>
            <td className={classes.right}>
              <Quantity value={line.qty} />
            </td>
            <td className={classes.right}>
              <Money value={line.unit_price} currency={sale.currency} />
            </td>
            <td className={classes.right}>
              <Money value={line.line_total} currency={sale.currency} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Payments({ sale }: { sale: SaleOutput }) {
  const text = usePosTexts();
  const row = (key: string, label: string, value: string, strong = false) => (
    <div key={key} className={classes.sum} data-strong={strong || undefined}>
      <dt>{label}</dt>
      <dd>
        <Money value={value} currency={sale.currency} />
      </dd>
    </div>
  );
  return (
    <dl className={classes.sums}>
      {!isZero(sale.discount_total) && row('discount', text('cart.discount'), sale.discount_total)}
      {row('tax', text(sale.tax_inclusive ? 'cart.taxIncluded' : 'cart.taxAdded'), sale.tax_total)}
      {row('total', text('sales.total'), sale.total, true)}
      {sale.payments.map(({ method, reference, amount }, at) =>
        row(`payment ${at}`, `${text(`pay.methods.${method}`)} ${reference}`, amount),
      )}
      {!isZero(sale.change) && row('change', text('receipt.change'), sale.change)}
      {sale.refunds.map(({ method, amount }, at) =>
        row(
          `refund ${at}`,
          text('receipt.refunded', { method: text(`pay.methods.${method}`) }),
          amount,
        ),
      )}
    </dl>
  );
}

function Returns({ sale }: { sale: SaleOutput }) {
  const text = usePosTexts();
  const { timezone, locale } = useFormats();
  return (
    <section aria-label={text('sale.returns')}>
      <h3 className={classes.title}>{text('sale.returns')}</h3>
      <ul className={classes.returns}>
        {sale.returns.map((back) => (
          <li key={back.id}>
            <span>
              <Link
                to="/sales"
                search={{ view: 'returns', document: back.id }}
                className={classes.link}
              >
                {back.number}
              </Link>
              <span className={classes.at}>
                {text(`returnStatus.${back.status}`)} {'·'}{' '}
                {exactTime(back.occurred_at, timezone, locale)}
              </span>
            </span>
            <Money value={back.total} currency={sale.currency} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const EVENT_ICONS = {
  SOLD: IconCheck,
  EXCHANGED: IconArrowsExchange,
  RETURNED: IconArrowBackUp,
  VOIDED: IconCircleX,
} as const;

function Timeline({ events }: { events: readonly SaleEvent[] }) {
  const text = usePosTexts();
  const { timezone, locale } = useFormats();
  return (
    <section aria-label={text('sale.events')}>
      <h3 className={classes.title}>{text('sale.events')}</h3>
      <ol className={classes.timeline}>
        {events.map((event) => {
          const EventIcon = EVENT_ICONS[event.event];
          return (
            <li key={`${event.event} ${event.at} ${event.document_id}`}>
              <EventIcon size={16} stroke={1.75} className={classes.eventIcon} aria-hidden />
              <span>
                {text(`sale.event.${event.event}`, {
                  name: event.actor?.name ?? text('register.somebody'),
                })}{' '}
                {event.event !== 'SOLD' && event.document_number}
                <span className={classes.at}>{exactTime(event.at, timezone, locale)}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

import { Button } from '@mantine/core';
import {
  type Icon,
  IconArrowBackUp,
  IconCheck,
  IconCircleX,
  IconPackageOff,
  IconPencil,
  IconShoppingCart,
  IconTruckLoading,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PurchaseOrderEvent } from '@/shared/api/generated/model/purchaseOrderEvent';
import type { PurchaseOrderEventLine } from '@/shared/api/generated/model/purchaseOrderEventLine';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import pageClasses from '@/shared/documents/document-page.module.css';
import { exactTime } from '@/shared/lib/moment';
import { formatQuantity, isZero } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from './orders.module.css';
import { usePurchasingTexts } from './texts';

const KNOWN = [
  'CREATED',
  'CHANGED',
  'SUBMITTED',
  'RECEIVED',
  'RECEIPT_REVERSED',
  'CLOSED',
  'CANCELLED',
] as const;
type Known = (typeof KNOWN)[number];

const ICONS: Record<Known, Icon> = {
  CREATED: IconPencil,
  CHANGED: IconPencil,
  SUBMITTED: IconShoppingCart,
  RECEIVED: IconTruckLoading,
  RECEIPT_REVERSED: IconArrowBackUp,
  CLOSED: IconPackageOff,
  CANCELLED: IconCircleX,
};

/** As many lines of an event as can be read at a glance. */
const SHOWN_AT_FIRST = 5;

/** Who did what and to how many, in the order in which it happened; receipts lead to their entries. */
export function OrderHistory({ order }: { order: PurchaseOrderOutput }) {
  const text = usePurchasingTexts();
  return (
    <section className={pageClasses.history} aria-label={text('orderEvent.title')}>
      <h2>{text('orderEvent.title')}</h2>
      <ol>
        {order.events.map((event) => (
          <Event key={`${event.event} ${event.at}`} event={event} order={order} />
        ))}
      </ol>
    </section>
  );
}

function Event({ event, order }: { event: PurchaseOrderEvent; order: PurchaseOrderOutput }) {
  const text = usePurchasingTexts();
  const { timezone, locale } = useFormats();
  const known = KNOWN.find((one) => one === event.event);
  const EventIcon = known ? ICONS[known] : IconCheck;
  const name = event.actor?.name ?? text('orderEvent.system');
  const receipt = order.receipts.find(({ number }) => number === event.receipt);
  return (
    <li>
      <EventIcon size={16} stroke={1.75} aria-hidden />
      <div>
        {text(`orderEvent.${known ?? 'other'}`, { name, event: event.event })}
        {receipt && (
          <>
            {' '}
            <Link
              to="/inventory/movements"
              search={{ ref_id: receipt.id, search: receipt.number }}
              className={classes.inline}
              aria-label={text('receipts.movementsOf', { number: receipt.number })}
            >
              {receipt.number}
            </Link>
          </>
        )}
        <time dateTime={event.at}>{exactTime(event.at, timezone, locale)}</time>
        {event.reason && <p className={classes.reason}>{event.reason}</p>}
        <EventLines lines={event.lines} order={order} />
      </div>
    </li>
  );
}

interface EventLinesProps {
  lines: readonly PurchaseOrderEventLine[];
  order: PurchaseOrderOutput;
}

function EventLines({ lines, order }: EventLinesProps) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const names = new Map(order.lines.map((line) => [line.variant_id, line.product_name]));
  const shown = all ? lines : lines.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul>
        {shown.map(({ variant_id, sku, qty, rejected }) => (
          <li key={variant_id}>
            <strong>{formatQuantity(qty, locale)}</strong> {names.get(variant_id) ?? sku}{' '}
            <span className={classes.muted}>
              {sku}
              {rejected !== undefined &&
                !isZero(rejected) &&
                ` · ${text('orderEvent.rejected', { quantity: formatQuantity(rejected, locale) })}`}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          {text('orderEvent.allLines', { count: lines.length })}
        </Button>
      )}
    </>
  );
}

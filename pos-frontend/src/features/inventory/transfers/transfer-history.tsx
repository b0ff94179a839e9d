import { Button } from '@mantine/core';
import {
  type Icon,
  IconArrowBackUp,
  IconCheck,
  IconPackageOff,
  IconPencil,
  IconTruckDelivery,
  IconTruckLoading,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { TransferEvent } from '@/shared/api/generated/model/transferEvent';
import type { TransferEventLine } from '@/shared/api/generated/model/transferEventLine';
import type { TransferLineOutput } from '@/shared/api/generated/model/transferLineOutput';
import { useReasonLabel } from '@/shared/choices/use-reasons';
import pageClasses from '@/shared/documents/document-page.module.css';
import { exactTime } from '@/shared/lib/moment';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { LOST } from './outcomes';
import { useInventoryTexts } from './texts';
import classes from './transfers.module.css';

const KNOWN = ['CREATED', 'CHANGED', 'SENT', 'RECEIVED', 'CLOSED', 'CANCELLED'] as const;
type Known = (typeof KNOWN)[number];

const ICONS: Record<Known, Icon> = {
  CREATED: IconPencil,
  CHANGED: IconPencil,
  SENT: IconTruckDelivery,
  RECEIVED: IconTruckLoading,
  CLOSED: IconPackageOff,
  CANCELLED: IconArrowBackUp,
};

/** As many lines of an event as can be read at a glance. */
const SHOWN_AT_FIRST = 5;

interface TransferHistoryProps {
  events: readonly TransferEvent[];
  lines: readonly TransferLineOutput[];
}

/** Who did what and to how many, in the order in which it happened. */
export function TransferHistory({ events, lines }: TransferHistoryProps) {
  const text = useInventoryTexts();
  const { timezone, locale } = useFormats();
  const names = new Map(lines.map((line) => [line.variant_id, line.product_name]));
  return (
    <section className={pageClasses.history} aria-label={text('document.events')}>
      <h2>{text('document.events')}</h2>
      <ol>
        {events.map(({ event, at, actor, lines: moved }) => {
          const known = KNOWN.find((one) => one === event);
          const EventIcon = known ? ICONS[known] : IconCheck;
          const name = actor?.name ?? text('movements.system');
          return (
            <li key={`${event} ${at}`}>
              <EventIcon size={16} stroke={1.75} aria-hidden />
              <div>
                {text(`transferEvent.${known ?? 'other'}`, { name, event })}
                <time dateTime={at}>{exactTime(at, timezone, locale)}</time>
                <Moved lines={moved} names={names} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface MovedProps {
  lines: readonly TransferEventLine[];
  names: ReadonlyMap<number, string>;
}

function Moved({ lines, names }: MovedProps) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const reasonLabel = useReasonLabel();
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul>
        {shown.map((line) => {
          const { variant_id, sku, qty, damaged, outcome, reason_code } = line;
          const more = [
            damaged !== undefined &&
              Number(damaged) > 0 &&
              text('transferEvent.damaged', { quantity: formatQuantity(damaged, locale) }),
            outcome && text(outcome === 'LOST' ? 'transferEvent.lost' : 'transferEvent.returned'),
            reason_code && reason_code !== LOST && reasonLabel(reason_code),
          ].filter(Boolean);
          return (
            <li key={`${variant_id} ${outcome ?? ''}`}>
              <strong>{formatQuantity(qty, locale)}</strong> {names.get(variant_id) ?? sku}{' '}
              <span className={classes.muted}>
                {sku}
                {more.length > 0 && ` · ${more.join(', ')}`}
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length < lines.length && (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          {text('transferEvent.allLines', { count: lines.length })}
        </Button>
      )}
    </>
  );
}

import { Button } from '@mantine/core';
import { IconTruckLoading } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Decimal } from 'decimal.js';
import type { TransferSummary } from '@/shared/api/generated/model/transferSummary';
import { ON_THE_WAY } from '@/shared/choices/on-the-way';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { Expected } from '@/shared/documents/expected';
import { dueOf, today } from '@/shared/lib/due';
import { formatQuantity } from '@/shared/lib/quantity';
import { useNow } from '@/shared/lib/use-now';
import { useFormats, useSession } from '@/shared/session/session';
import { Moment } from '@/shared/ui/values';
import { byUrgency } from './due';
import { useMayTransfer } from './may-transfer';
import { useInventoryTexts } from './texts';
import classes from './transfers.module.css';
import { useOnTheWay } from './use-transfers';

/** The list below has them all; these are the next to see to. */
const SHOWN = 4;

/** What is on its way to the user's own stores, with what is due today first. */
export function ToReceive() {
  const text = useInventoryTexts();
  const now = useNow();
  const { timezone } = useFormats();
  const { stores } = useSession();
  const mayTransfer = useMayTransfer();
  const coming = useOnTheWay(mayTransfer());
  const day = today(now, timezone);
  const rows = byUrgency(
    (coming.data?.results ?? []).filter((row) => mayTransfer(row.to_store_id)),
    day,
  );
  const due = rows.filter((row) =>
    ['late', 'today'].includes(dueOf(row.expected_date, day)),
  ).length;
  const [only] = stores.length === 1 ? stores : [];
  if (rows.length === 0) return null;
  return (
    <section className={classes.toReceive} aria-label={text('transfers.receiveTitle')}>
      <header>
        <h2>{text('transfers.receiveTitle')}</h2>
        <span className={due > 0 ? classes.due : classes.muted}>
          {due > 0
            ? text('transfers.receiveDue', { count: due })
            : text('transfers.receiveCount', { count: rows.length })}
        </span>
        {rows.length > SHOWN && (
          <Link
            to="/inventory/transfers"
            search={{ status: ON_THE_WAY, ...(only && { to_store_id: only.id }) }}
            className={linkClasses.link}
          >
            {text('transfers.receiveAll', { count: rows.length })}
          </Link>
        )}
      </header>
      <ul>
        {rows.slice(0, SHOWN).map((row) => (
          <Coming key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Coming({ row }: { row: TransferSummary }) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const params = { transferId: String(row.id) };
  return (
    <li>
      <Link to="/inventory/transfers/$transferId" params={params} className={linkClasses.link}>
        {row.number}
      </Link>
      <span className={classes.route}>
        {text('transfers.receiveFrom', { from: row.from_store_name, to: row.to_store_name })}
      </span>
      <span className={classes.figure}>
        {text('transfers.receiveUnits', {
          count: new Decimal(row.qty_remaining).equals(1) ? 1 : 2,
          quantity: formatQuantity(row.qty_remaining, locale),
        })}
      </span>
      <span className={classes.sent}>
        {text('transfers.receiveSent')} <Moment value={row.sent_at} />
      </span>
      <span className={classes.expected}>
        <Expected day={row.expected_date} isOpen />
      </span>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconTruckLoading size={16} stroke={1.75} aria-hidden />}
        aria-label={text('transfers.receiveOf', { number: row.number })}
        renderRoot={(props) => (
          <Link to="/inventory/transfers/$transferId/receive" params={params} {...props} />
        )}
      >
        {text('transfers.receive')}
      </Button>
    </li>
  );
}

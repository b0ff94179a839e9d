import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReturnOutput } from '@/shared/api/generated/model/returnOutput';
import { exactTime } from '@/shared/lib/moment';
import { useFormats, useSession } from '@/shared/session/session';
import { ErrorMessage } from '@/shared/ui/error-message';
import { Fact, Facts } from '@/shared/ui/facts';
import { ProductCell } from '@/shared/ui/product-cell';
import { useUiTexts } from '@/shared/ui/texts';
import { Money, Quantity } from '@/shared/ui/values';
import { InspectForm } from './inspect-form';
import { ReturnStatus } from './return-status';
import classes from './sales.module.css';
import { usePosTexts } from './texts';
import { useReturnDocument } from './use-returns';

interface ReturnDrawerProps {
  /** From the URL; the drawer is open while one is set. */
  returnId: number | undefined;
  onClose: () => void;
}

/** One return: what came back and where it went, what was refunded, and what still waits. */
export function ReturnDrawer({ returnId, onClose }: ReturnDrawerProps) {
  const text = usePosTexts();
  return (
    <Drawer
      opened={returnId !== undefined}
      onClose={onClose}
      position="right"
      size={560}
      title={text('returns.one')}
      closeButtonProps={{ 'aria-label': text('sale.close') }}
    >
      {returnId !== undefined && <ReturnDocument key={returnId} id={returnId} />}
    </Drawer>
  );
}

function ReturnDocument({ id }: { id: number }) {
  const text = usePosTexts();
  const ui = useUiTexts();
  const { timezone, locale } = useFormats();
  const { permissions, stores } = useSession();
  const { data: returned, error, refetch } = useReturnDocument(id);
  if (error && !returned) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  if (!returned) return <output>{ui('status.loading')}</output>;
  const mine = stores.some((store) => store.id === returned.store_id);
  const waits = returned.status === 'AWAITING_INSPECTION';
  return (
    <>
      <header className={classes.header}>
        <h3 className={classes.number}>{returned.number}</h3>
        <ReturnStatus status={returned.status} />
      </header>
      {waits && mine && permissions.includes('till.sell') && <InspectForm returned={returned} />}
      <Facts>
        <Fact label={text('sales.when')}>{exactTime(returned.occurred_at, timezone, locale)}</Fact>
        <Fact label={text('sales.store')}>
          {returned.store_code} {returned.register_code && `· ${returned.register_code}`}
        </Fact>
        <Fact label={text('sales.cashier')}>{returned.cashier?.name ?? '–'}</Fact>
        <Fact label={text('returns.receipt')}>
          <SaleLink id={returned.sale_id} number={returned.sale_number} />
        </Fact>
        {returned.exchanged_for_id !== null && (
          <Fact label={text('returns.exchangedFor')}>
            <SaleLink id={returned.exchanged_for_id} number={returned.exchanged_for_number} />
          </Fact>
        )}
        {returned.approved_by && (
          <Fact label={text('sale.approvedBy')}>{returned.approved_by.name}</Fact>
        )}
      </Facts>
      <Lines returned={returned} />
      <Sums returned={returned} />
    </>
  );
}

function SaleLink({ id, number }: { id: number | null; number: string | null }) {
  const text = usePosTexts();
  if (id === null) return text('returns.without');
  return (
    <Link to="/sales" search={{ document: id }} className={classes.link}>
      {number}
    </Link>
  );
}

function Lines({ returned }: { returned: ReturnOutput }) {
  const text = usePosTexts();
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">{text('sale.product')}</th>
          <th scope="col" className={classes.right}>
            {text('sale.quantity')}
          </th>
          <th scope="col" className={classes.right}>
            {text('sales.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {returned.lines.map((line) => (
          <tr key={line.id}>
            <td>
              <ProductCell product={line.product_name} variant={line.variant_name} sku={line.sku} />
              <span className={classes.note}>
                {line.inspection === 'REJECTED'
                  ? text('inspect.verdicts.REJECTED')
                  : text(`return.dispositions.${line.disposition}`)}
              </span>
            </td>
            <td className={classes.right}>
              <Quantity value={line.qty} />
            </td>
            <td className={classes.right}>
              <Money value={line.line_total} currency={returned.currency} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sums({ returned }: { returned: ReturnOutput }) {
  const text = usePosTexts();
  const rows = [
    { key: 'total', label: text('sales.total'), value: returned.total, strong: true },
    ...returned.refunds.map(({ method, reference, amount }, at) => ({
      key: `refund ${at}`,
      label: `${text('receipt.refunded', { method: text(`pay.methods.${method}`) })} ${reference}`,
      value: amount,
      strong: false,
    })),
    {
      key: 'pending',
      label: text('returns.pending'),
      value: returned.pending_total,
      strong: false,
    },
  ];
  return (
    <dl className={classes.sums}>
      {rows.map(({ key, label, value, strong }) => (
        <div key={key} className={classes.sum} data-strong={strong || undefined}>
          <dt>{label}</dt>
          <dd>
            <Money value={value} currency={returned.currency} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

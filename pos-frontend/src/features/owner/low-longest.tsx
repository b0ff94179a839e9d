import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Decimal } from 'decimal.js';
import type { LowStockAlert } from '@/shared/api/generated/model/lowStockAlert';
import { formatDay } from '@/shared/lib/moment';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { OnHandLink } from '@/shared/stock/on-hand-link';
import boardClasses from '@/shared/ui/board.module.css';
import { ProductCell } from '@/shared/ui/product-cell';
import { StatusMark } from '@/shared/ui/status-mark';
import { Quantity } from '@/shared/ui/values';
import { Why } from '@/shared/ui/why';
import { FigureTable } from './figure-table';
import { useOwnerTexts } from './texts';

/** Which shortages have stood longest: what nobody saw to. */
export function LowLongest({ alerts }: { alerts: LowStockAlert[] }) {
  const text = useOwnerTexts();
  if (alerts.length === 0) return <NothingLow />;
  return (
    <FigureTable
      label={text('alerts.table')}
      columns={[
        { head: text('column.product') },
        { head: text('column.store') },
        { head: text('column.since') },
        { head: text('column.onHand'), align: 'right' },
        { head: text('column.coming'), align: 'right' },
      ]}
    >
      {alerts.map((alert) => (
        <AlertRow key={alert.id} alert={alert} />
      ))}
    </FigureTable>
  );
}

export function NothingLow() {
  const text = useOwnerTexts();
  return (
    <p className={boardClasses.calm}>
      <IconCircleCheck size={18} aria-hidden />
      {text('alerts.calm')}
    </p>
  );
}

function AlertRow({ alert }: { alert: LowStockAlert }) {
  const text = useOwnerTexts();
  const { locale } = useFormats();
  const coming = new Decimal(alert.in_transit).plus(alert.on_order);
  return (
    <tr>
      <td>
        <Link
          to="/inventory/stock"
          search={{ store_id: alert.store_id, search: alert.sku }}
          className={boardClasses.rowLink}
        >
          <ProductCell product={alert.product_name} variant={alert.variant_name} sku={alert.sku} />
        </Link>
      </td>
      <td>{alert.store_code}</td>
      <td>
        <Since alert={alert} />
      </td>
      <td className={boardClasses.right}>
        <OnHandLink item={alert} />
      </td>
      <td className={boardClasses.right}>
        <Why
          way={
            coming.isZero()
              ? undefined
              : {
                  to: '/reports/low-stock',
                  search: { store_id: alert.store_id, search: alert.sku },
                  label: text('alerts.coming', {
                    quantity: formatQuantity(coming.toFixed(), locale),
                    sku: alert.sku,
                    store: alert.store_code,
                  }),
                }
          }
        >
          <Quantity value={coming.toFixed()} quietZero />
        </Why>
      </td>
    </tr>
  );
}

/** Out or low, and for how long: by the threshold of now. */
function Since({ alert }: { alert: LowStockAlert }) {
  const text = useOwnerTexts();
  const { locale } = useFormats();
  const { low_since: day, days_low: days, is_out_of_stock: out } = alert;
  const level = text(out ? 'alerts.out' : 'alerts.low');
  const words = () => {
    if (day === null || days === null) return text('alerts.always', { level });
    return days === 0
      ? text('alerts.today', { level })
      : text('alerts.days', { level, count: days });
  };
  return (
    <span title={day === null ? undefined : formatDay(day, locale)}>
      <StatusMark meaning={out ? 'problem' : 'attention'} label={words()} />
    </span>
  );
}

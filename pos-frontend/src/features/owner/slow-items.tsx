import { Link } from '@tanstack/react-router';
import type { AgingPage } from '@/shared/api/generated/model/agingPage';
import type { AgingRow } from '@/shared/api/generated/model/agingRow';
import { mostOf, ShareBar } from '@/shared/charts/share-bar';
import { formatDay } from '@/shared/lib/moment';
import { useFormats } from '@/shared/session/session';
import { OnHandLink } from '@/shared/stock/on-hand-link';
import boardClasses from '@/shared/ui/board.module.css';
import { ProductCell } from '@/shared/ui/product-cell';
import { FigureTable } from './figure-table';
import { useOwnerTexts } from './texts';
import { useMoney } from './use-money';

/** What has lain longest without a sale, and what it ties up. */
export function SlowItems({ page }: { page: AgingPage }) {
  const text = useOwnerTexts();
  const money = useMoney(page.currency);
  const most = mostOf(page.results.map(({ stock_value: value }) => value)).toFixed();
  if (page.results.length === 0) {
    const missing = page.freshness.status === 'NOT_BUILT';
    return <p className={boardClasses.calm}>{text(missing ? 'slow.notYet' : 'slow.none')}</p>;
  }
  return (
    <FigureTable
      label={text('slow.table')}
      columns={[
        { head: text('column.product') },
        { head: text('column.store') },
        { head: text('column.lastSale'), align: 'right' },
        { head: text('column.onHand'), align: 'right' },
        { head: text('column.share'), width: '16%' },
        { head: text('column.value'), align: 'right' },
      ]}
    >
      {page.results.map((row) => (
        <tr key={row.id}>
          <td>
            <Link
              to="/inventory/stock"
              search={{ store_id: row.store_id, search: row.sku }}
              className={boardClasses.rowLink}
            >
              <ProductCell product={row.product_name} variant={row.variant_name} sku={row.sku} />
            </Link>
          </td>
          <td>{row.store_code}</td>
          <td className={boardClasses.right}>
            <LastSale row={row} />
          </td>
          <td className={boardClasses.right}>
            <OnHandLink item={row} />
          </td>
          <td>
            <ShareBar value={row.stock_value} most={most} />
          </td>
          <td className={boardClasses.right} title={money.exact(row.stock_value)}>
            {money.rough(row.stock_value)}
          </td>
        </tr>
      ))}
    </FigureTable>
  );
}

function LastSale({ row: { last_sale_on: day, days_since_last_sale: days } }: { row: AgingRow }) {
  const text = useOwnerTexts();
  const { locale } = useFormats();
  if (day === null || days === null) return text('slow.never');
  return <span title={formatDay(day, locale)}>{text('slow.days', { count: days })}</span>;
}

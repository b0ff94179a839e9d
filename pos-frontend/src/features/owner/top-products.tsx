import { Link } from '@tanstack/react-router';
import type { SalesPage } from '@/shared/api/generated/model/salesPage';
import { mostOf, ShareBar } from '@/shared/charts/share-bar';
import boardClasses from '@/shared/ui/board.module.css';
import { Quantity } from '@/shared/ui/values';
import { FigureTable } from './figure-table';
import classes from './owner.module.css';
import { MarginRate } from './sales-by-part';
import { useOwnerTexts } from './texts';
import { useMoney } from './use-money';

/** The products that brought most in the period. */
export function TopProducts({ page }: { page: SalesPage }) {
  const text = useOwnerTexts();
  const money = useMoney(page.currency);
  const most = mostOf(page.results.map(({ revenue }) => revenue)).toFixed();
  return (
    <FigureTable
      label={text('top.table')}
      columns={[
        { head: text('column.product') },
        { head: text('column.share'), width: '24%' },
        { head: text('column.revenue'), align: 'right' },
        { head: text('column.units'), align: 'right' },
        { head: text('column.margin'), align: 'right' },
      ]}
    >
      {page.results.map((row) => (
        <tr key={row.product_id}>
          <th scope="row" className={classes.name}>
            <Link
              to="/inventory/stock"
              search={{ search: row.product_name ?? '' }}
              className={boardClasses.rowLink}
            >
              {row.product_name}
            </Link>
          </th>
          <td>
            <ShareBar value={row.revenue} most={most} />
          </td>
          <td className={boardClasses.right} title={money.exact(row.revenue)}>
            {money.rough(row.revenue)}
          </td>
          <td className={boardClasses.right}>
            <Quantity value={row.units_sold} />
          </td>
          <td className={boardClasses.right}>
            <MarginRate value={row.gross_margin_percent} />
          </td>
        </tr>
      ))}
    </FigureTable>
  );
}

import { Link } from '@tanstack/react-router';
import type { SalesPage } from '@/shared/api/generated/model/salesPage';
import { mostOf, ShareBar } from '@/shared/charts/share-bar';
import boardClasses from '@/shared/ui/board.module.css';
import { Quantity } from '@/shared/ui/values';
import { Why } from '@/shared/ui/why';
import { FigureTable } from './figure-table';
import classes from './owner.module.css';
import type { Asked } from './owner-search';
import { MarginRate } from './sales-by-part';
import { useOwnerTexts } from './texts';
import { useMoney } from './use-money';

/** The products that brought most in the period. */
export function TopProducts({ page, asked }: { page: SalesPage; asked: Asked }) {
  const text = useOwnerTexts();
  const money = useMoney(page.currency);
  const most = mostOf(page.results.map(({ revenue }) => revenue)).toFixed();
  if (page.results.length === 0) {
    return <p className={boardClasses.calm}>{text('revenue.none')}</p>;
  }
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
              to="/catalog/products/$productId"
              params={{ productId: String(row.product_id) }}
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
            <Why
              way={{
                to: '/inventory/movements',
                search: {
                  ...asked,
                  movement_type: ['SALE'],
                  ...(row.product_id && { product_id: row.product_id }),
                },
                label: text('top.sold', { name: row.product_name ?? '' }),
              }}
            >
              <Quantity value={row.units_sold} />
            </Why>
          </td>
          <td className={boardClasses.right}>
            <MarginRate value={row.gross_margin_percent} />
          </td>
        </tr>
      ))}
    </FigureTable>
  );
}

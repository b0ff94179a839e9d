import { Link } from '@tanstack/react-router';
import type { SalesPage } from '@/shared/api/generated/model/salesPage';
import type { SalesRow } from '@/shared/api/generated/model/salesRow';
import { mostOf, ShareBar } from '@/shared/charts/share-bar';
import { SOLD } from '@/shared/choices/sold';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatPercent } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import boardClasses from '@/shared/ui/board.module.css';
import { Count, Quantity } from '@/shared/ui/values';
import { Why } from '@/shared/ui/why';
import { FigureTable } from './figure-table';
import type { Asked } from './owner-search';
import { useOwnerTexts } from './texts';
import { useMoney } from './use-money';

interface SalesByPartProps {
  page: SalesPage;
  asked: Asked;
}

/** Stores beside each other; of one store, its categories. */
export function SalesByPart({ page, asked }: SalesByPartProps) {
  const text = useOwnerTexts();
  const ofStores = asked.store_id === undefined;
  const most = mostOf(page.results.map(({ revenue }) => revenue));
  if (page.results.length === 0) {
    return <p className={boardClasses.calm}>{text('revenue.none')}</p>;
  }
  return (
    <FigureTable
      label={text(ofStores ? 'byStore.table' : 'byCategory.table')}
      columns={[
        { head: text(ofStores ? 'column.store' : 'column.category') },
        { head: text('column.share'), width: '32%' },
        { head: text('column.revenue'), align: 'right' },
        { head: text('column.margin'), align: 'right' },
        { head: text(ofStores ? 'column.transactions' : 'column.units'), align: 'right' },
      ]}
    >
      {page.results.map((row) => (
        <PartRow
          key={row.store_id ?? row.category_id ?? 'none'}
          row={row}
          asked={asked}
          most={most.toFixed()}
        />
      ))}
    </FigureTable>
  );
}

interface PartRowProps {
  row: SalesRow;
  asked: Asked;
  most: string;
}

function PartRow({ row, asked, most }: PartRowProps) {
  const text = useOwnerTexts();
  const money = useMoney(row.currency);
  const { store_id, store_name } = row;
  return (
    <tr>
      <th scope="row">
        {store_id === null ? (
          <CategoryName row={row} asked={asked} />
        ) : (
          <Link
            to="/reports/sales"
            search={{ ...asked, store_id, by: 'PRODUCT' }}
            className={linkClasses.link}
          >
            {store_name}
          </Link>
        )}
      </th>
      <td>
        <ShareBar value={row.revenue} most={most} />
      </td>
      <td className={boardClasses.right} title={money.exact(row.revenue)}>
        {money.rough(row.revenue)}
      </td>
      <td className={boardClasses.right}>
        <MarginRate value={row.gross_margin_percent} />
      </td>
      <td className={boardClasses.right}>
        {row.transactions === null ? (
          <Quantity value={row.units_sold} />
        ) : (
          <Why
            way={{
              to: '/sales',
              search: { ...asked, ...(store_id && { store_id }), status: SOLD },
              label: text('byStore.of', { name: store_name ?? '' }),
            }}
          >
            <Count value={row.transactions} />
          </Why>
        )}
      </td>
    </tr>
  );
}

function CategoryName({ row, asked }: { row: SalesRow; asked: Asked }) {
  const text = useOwnerTexts();
  const { category_id: category, category_name: name } = row;
  if (category === null) return text('byCategory.none');
  return (
    <Link
      to="/reports/sales"
      search={{ ...asked, category, by: 'PRODUCT' }}
      className={linkClasses.link}
    >
      {name}
    </Link>
  );
}

/** Null where nothing was sold. */
export function MarginRate({ value }: { value: string | null }) {
  const { locale } = useFormats();
  return value === null ? <Quantity value={null} /> : formatPercent(value, locale);
}

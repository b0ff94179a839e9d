import { Link } from '@tanstack/react-router';
import type { LowStockAlert } from '@/shared/api/generated/model/lowStockAlert';
import { OnHandLink } from '@/shared/stock/on-hand-link';
import boardClasses from '@/shared/ui/board.module.css';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { FigureTable } from './figure-table';
import { NothingLow } from './low-longest';
import { useOwnerTexts } from './texts';

/** What is out, and what of its threshold is left of the others: the least first. */
export function NearestToZero({ alerts }: { alerts: LowStockAlert[] }) {
  const text = useOwnerTexts();
  if (alerts.length === 0) return <NothingLow />;
  return (
    <FigureTable
      label={text('nearest.table')}
      columns={[
        { head: text('column.product') },
        { head: text('column.store') },
        { head: text('column.onHand'), align: 'right' },
        { head: text('column.threshold'), align: 'right' },
        { head: text('column.sold'), align: 'right' },
      ]}
    >
      {alerts.map((alert) => (
        <tr key={alert.id}>
          <td>
            <Link
              to="/inventory/stock"
              search={{ store_id: alert.store_id, search: alert.sku }}
              className={boardClasses.rowLink}
            >
              <ProductCell
                product={alert.product_name}
                variant={alert.variant_name}
                sku={alert.sku}
              />
            </Link>
          </td>
          <td>{alert.store_code}</td>
          <td className={boardClasses.right}>
            <OnHandLink item={alert} />
          </td>
          <td className={boardClasses.right}>
            <Quantity value={alert.threshold} />
          </td>
          <td className={boardClasses.right}>
            <Quantity value={alert.sold_28_days} quietZero />
          </td>
        </tr>
      ))}
    </FigureTable>
  );
}

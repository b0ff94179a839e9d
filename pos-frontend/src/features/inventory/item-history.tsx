import { Link } from '@tanstack/react-router';
import { Decimal } from 'decimal.js';
import type { LedgerRow } from '@/shared/api/generated/model/ledgerRow';
import { EntryLink } from '@/shared/documents/entry-link';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { ErrorMessage } from '@/shared/ui/error-message';
import { useUiTexts } from '@/shared/ui/texts';
import { Change, Moment, Quantity } from '@/shared/ui/values';
import classes from './item-history.module.css';
import { useInventoryTexts } from './texts-movements';
import { useItemHistory } from './use-movements';

/** "Why is it this number": the item's latest entries as a sum that ends in what is on hand now. */
export function ItemHistory({ entry }: { entry: LedgerRow }) {
  const text = useInventoryTexts();
  const ui = useUiTexts();
  const { data, error, refetch } = useItemHistory(entry);
  if (error && !data) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  const rows = data?.results.toReversed() ?? [];
  const [first] = rows;
  const last = rows.at(-1);
  return (
    <section className={classes.history}>
      <h3 className={classes.title}>{text('history.title')}</h3>
      <p className={classes.hint}>
        {text('history.hint', { sku: entry.sku, store: entry.store_code })}
      </p>
      {!data && <output>{ui('status.loading')}</output>}
      {first && last && (
        <table className={classes.table}>
          <caption className="visually-hidden">{text('history.title')}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{text('column.type')}</th>
              <th scope="col">{text('column.when')}</th>
              <th scope="col">{text('column.quantity')}</th>
              <th scope="col">{text('column.balanceAfter')}</th>
            </tr>
          </thead>
          <tbody>
            {data?.next && (
              <tr className={classes.earlier}>
                <td colSpan={3}>{text('history.earlier')}</td>
                <td className={classes.number}>
                  <Quantity
                    value={
                      first.balance_after === null
                        ? null
                        : new Decimal(first.balance_after).minus(first.qty_delta).toFixed(3)
                    }
                  />
                </td>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.id} aria-current={row.id === entry.id || undefined}>
                <td>
                  <EntryLink entry={row.id}>
                    {text(`movementType.${row.ref_type}`)} {row.ref_label}
                  </EntryLink>
                </td>
                <td className={classes.when}>
                  <Moment value={row.occurred_at} />
                </td>
                <td className={classes.number}>
                  <Change value={row.qty_delta} />
                </td>
                <td className={classes.number}>
                  <Quantity value={row.balance_after} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {text('history.now')}
              </th>
              <td className={classes.number}>
                <Quantity value={last.balance_after} />
              </td>
            </tr>
          </tfoot>
        </table>
      )}
      <Link
        to="/inventory/movements"
        search={{ variant_id: entry.variant_id, store_id: entry.store_id }}
        className={linkClasses.link}
      >
        {text('history.all')}
      </Link>
    </section>
  );
}

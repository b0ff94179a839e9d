import { Button } from '@mantine/core';
import { IconArrowBackUp, IconHistory } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import type { VendorReturnSummary } from '@/shared/api/generated/model/vendorReturnSummary';
import { useReasonLabel } from '@/shared/choices/use-reasons';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { StatusMark } from '@/shared/ui/status-mark';
import { Moment, Quantity } from '@/shared/ui/values';
import { useMayOrder } from './may-order';
import classes from './orders.module.css';
import { TakeBackReturnDialog } from './take-back-return-dialog';
import { usePurchasingTexts } from './texts';
import { useReturns } from './use-receipts';

/** What of the order went back to the vendor; nothing where nothing did. */
export function Returns({ order }: { order: PurchaseOrderOutput }) {
  const text = usePurchasingTexts();
  const reasonLabel = useReasonLabel();
  const mayOrder = useMayOrder();
  const [asked, setAsked] = useState<VendorReturnSummary | null>(null);
  const found = useReturns(order.id).data?.results ?? [];
  // What took one back is told by the mark at that one.
  const returns = found.filter((row) => row.reverses_id === null);
  const receipts = new Map(order.receipts.map(({ id, number }) => [id, number]));
  if (returns.length === 0) return null;
  return (
    <section className={classes.section} aria-label={text('returns.title')}>
      <h2>{text('returns.title')}</h2>
      <div className={pageClasses.scroll}>
        <table
          className={`${formClasses.lines} ${classes.returns}`}
          aria-label={text('returns.title')}
        >
          <thead>
            <tr>
              <th scope="col">{text('orders.number')}</th>
              <th scope="col">{text('returns.of')}</th>
              <th scope="col">{text('ending.reason')}</th>
              <th scope="col">{text('returning.reference')}</th>
              <th scope="col" className={formClasses.right}>
                {text('returns.units')}
              </th>
              <th scope="col">{text('returns.when')}</th>
              <th scope="col">{text('receipts.movements')}</th>
              <th scope="col">
                <span className="visually-hidden">{text('returns.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {returns.map((row) => (
              <tr key={row.id}>
                <td>
                  {row.number}{' '}
                  {row.is_reversed && (
                    <StatusMark meaning="problem" label={text('receipts.reversed')} />
                  )}
                </td>
                <td>{row.receipt_id !== null && receipts.get(row.receipt_id)}</td>
                <td title={row.note || undefined}>{reasonLabel(row.reason_code)}</td>
                <td>{row.reference || '–'}</td>
                <td className={formClasses.right}>
                  <Quantity value={row.qty} />
                </td>
                <td>
                  <Moment value={row.returned_at} />
                  {row.created_by && ` · ${row.created_by.name}`}
                </td>
                <td>
                  <Link
                    to="/inventory/movements"
                    search={{ ref_id: row.id, search: row.number }}
                    className={linkClasses.link}
                    aria-label={text('receipts.movementsOf', { number: row.number })}
                  >
                    <IconHistory size={14} stroke={1.75} aria-hidden /> {text('receipts.movements')}
                  </Link>
                </td>
                <td>
                  {mayOrder(order.store_id) && !row.is_reversed && (
                    <Button
                      variant="default"
                      size="compact-sm"
                      leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden />}
                      aria-label={text('returns.reverseOf', { number: row.number })}
                      onClick={() => setAsked(row)}
                    >
                      {text('returns.reverse')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {asked && (
        <TakeBackReturnDialog row={asked} store={order.store_name} onClose={() => setAsked(null)} />
      )}
    </section>
  );
}

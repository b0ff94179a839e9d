import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { GoodsReceiptLineOutput } from '@/shared/api/generated/model/goodsReceiptLineOutput';
import type { GoodsReceiptOutput } from '@/shared/api/generated/model/goodsReceiptOutput';
import type { PurchaseOrderLineOutput } from '@/shared/api/generated/model/purchaseOrderLineOutput';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { formatMoney } from '@/shared/lib/quantity';
import { useFormats, useSeesCost } from '@/shared/session/session';
import { ProductCell } from '@/shared/ui/product-cell';
import { Money, Quantity } from '@/shared/ui/values';
import classes from './orders.module.css';
import { costDifference } from './receipt-rules';
import { usePurchasingTexts } from './texts';

interface ReceiptLinesProps {
  receipt: GoodsReceiptOutput;
  order: PurchaseOrderOutput;
}

export function ReceiptLines({ receipt, order }: ReceiptLinesProps) {
  const text = usePurchasingTexts();
  const seesCost = useSeesCost();
  const ordered = new Map(order.lines.map((line) => [line.id, line]));
  return (
    <div className={pageClasses.scroll}>
      <table
        className={`${formClasses.lines} ${pageClasses.figures} ${classes.figures}`}
        aria-label={text('receipts.table', { number: receipt.number })}
      >
        <thead>
          <tr>
            <th scope="col">{text('order.product')}</th>
            <th scope="col" className={formClasses.right}>
              {text('receipts.accepted')}
            </th>
            <th scope="col" className={formClasses.right}>
              {text('order.column.rejected')}
            </th>
            <th scope="col" className={formClasses.right}>
              {text('receipts.returned')}
            </th>
            {seesCost && (
              <th scope="col" className={formClasses.right}>
                {text('order.unitCost')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {receipt.lines.map((line) => (
            <tr key={line.id}>
              <td className={formClasses.item}>
                <ProductCell
                  product={line.product_name}
                  variant={line.variant_name}
                  sku={line.sku}
                />
                {line.reject_reason && (
                  <span className={classes.rejected}>
                    {text('receipts.rejected', { reason: line.reject_reason })}
                  </span>
                )}
              </td>
              <td className={formClasses.right}>
                <Quantity value={line.qty_received} quietZero />
              </td>
              <td className={formClasses.right}>
                <Quantity value={line.qty_rejected} quietZero />
              </td>
              <td className={formClasses.right}>
                <Quantity value={line.qty_returned} quietZero />
              </td>
              {seesCost && (
                <td className={formClasses.right}>
                  <Money value={line.unit_cost} currency={receipt.currency} />
                  <Difference line={line} ordered={ordered.get(line.order_line_id)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DifferenceProps {
  line: GoodsReceiptLineOutput;
  ordered: PurchaseOrderLineOutput | undefined;
}

/** Said where the vendor charged something else than what was ordered at. */
function Difference({ line, ordered }: DifferenceProps) {
  const text = usePurchasingTexts();
  const { currency, locale } = useFormats();
  const difference = costDifference(line, ordered);
  if (difference === null) return null;
  const dearer = difference.greaterThan(0);
  const Arrow = dearer ? IconArrowUp : IconArrowDown;
  return (
    <span className={`${classes.difference} ${dearer ? classes.dearer : ''}`}>
      <Arrow size={14} aria-hidden />
      {text(dearer ? 'receipts.dearer' : 'receipts.cheaper', {
        amount: formatMoney(difference.abs(), currency, locale),
      })}
    </span>
  );
}

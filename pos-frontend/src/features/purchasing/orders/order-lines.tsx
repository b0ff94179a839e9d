import { Link } from '@tanstack/react-router';
import { Decimal } from 'decimal.js';
import type { PurchaseOrderLineOutput } from '@/shared/api/generated/model/purchaseOrderLineOutput';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import { ON_ORDER } from '@/shared/choices/on-order';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatMoney, formatQuantity, isZero } from '@/shared/lib/quantity';
import { useFormats, useSeesCost } from '@/shared/session/session';
import { ProductCell } from '@/shared/ui/product-cell';
import { Money, Quantity } from '@/shared/ui/values';
import { shownCost } from './cost';
import classes from './orders.module.css';
import { usePurchasingTexts } from './texts';

const SETTLED = ['received', 'rejected', 'closed'] as const;

/** What was ordered, and what became of each line. */
export function OrderLines({ order }: { order: PurchaseOrderOutput }) {
  const text = usePurchasingTexts();
  const seesCost = useSeesCost();
  return (
    <section className={classes.section} aria-label={text('order.linesTitle')}>
      <h2>{text('order.linesTitle')}</h2>
      <div className={pageClasses.scroll}>
        <table
          className={`${formClasses.lines} ${pageClasses.figures} ${classes.figures}`}
          aria-label={text('order.lines')}
        >
          <thead>
            <tr>
              <th scope="col">{text('order.product')}</th>
              <th scope="col" className={formClasses.right}>
                {text('orders.ordered')}
              </th>
              {SETTLED.map((column) => (
                <th key={column} scope="col" className={formClasses.right}>
                  {text(`order.column.${column}`)}
                </th>
              ))}
              <th scope="col" className={formClasses.right}>
                {text('order.column.open')}
              </th>
              {seesCost && (
                <>
                  <th scope="col" className={formClasses.right}>
                    {text('order.unitCost')}
                  </th>
                  <th scope="col" className={formClasses.right}>
                    {text('order.amount')}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {order.lines.map((line) => (
              <Line key={line.line} order={order} line={line} />
            ))}
          </tbody>
          {seesCost && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={7} className={formClasses.right}>
                  {text('orders.total')}
                </th>
                <td className={formClasses.right}>
                  <strong>
                    <Money value={order.total} currency={order.currency} />
                  </strong>
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </section>
  );
}

interface LineProps {
  order: PurchaseOrderOutput;
  line: PurchaseOrderLineOutput;
}

function Line({ order, line }: LineProps) {
  const text = usePurchasingTexts();
  const seesCost = useSeesCost();
  const { locale } = useFormats();
  return (
    <tr>
      <td className={formClasses.item}>
        <ProductCell product={line.product_name} variant={line.variant_name} sku={line.sku} />
        {line.vendor_sku && (
          <span className={classes.vendorSku}>
            {text('order.vendorSku', { sku: line.vendor_sku })}
          </span>
        )}
      </td>
      <td className={formClasses.right}>
        <Quantity value={line.qty_ordered} />
        <Packs line={line} />
      </td>
      {SETTLED.map((column) => (
        <td key={column} className={formClasses.right}>
          <Quantity value={line[`qty_${column}`]} quietZero />
        </td>
      ))}
      <td className={formClasses.right}>
        <Open order={order} line={line} />
      </td>
      {seesCost && (
        <>
          <td className={formClasses.right}>
            {line.unit_cost !== null && (
              <span title={shownCost(line.unit_cost)}>
                {formatMoney(line.unit_cost, order.currency, locale)}
              </span>
            )}
          </td>
          <td className={formClasses.right}>
            <Money value={line.amount} currency={order.currency} />
          </td>
        </>
      )}
    </tr>
  );
}

function Packs({ line: { pack_size, qty_ordered } }: { line: PurchaseOrderLineOutput }) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const packs = new Decimal(qty_ordered).div(pack_size);
  if (new Decimal(pack_size).equals(1) || !packs.isInteger()) return null;
  return (
    <span className={classes.packs}>
      {text('order.packs', { count: packs.toNumber(), size: formatQuantity(pack_size, locale) })}
    </span>
  );
}

/** What is still on order; it leads to all that is on order of the item for the store. */
function Open({ order, line }: LineProps) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  if (!ON_ORDER.includes(order.status)) return <Quantity value={null} />;
  if (isZero(line.qty_remaining)) return <Quantity value={line.qty_remaining} quietZero />;
  const why = text('order.onOrder', {
    quantity: formatQuantity(line.qty_remaining, locale),
    sku: line.sku,
    store: order.store_name,
  });
  return (
    <Link
      to="/purchasing/pos"
      search={{ variant_id: line.variant_id, store_id: order.store_id, status: ON_ORDER }}
      className={linkClasses.why}
      title={why}
      aria-label={why}
    >
      <Quantity value={line.qty_remaining} />
    </Link>
  );
}

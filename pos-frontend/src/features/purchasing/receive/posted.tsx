import { Button } from '@mantine/core';
import { IconCircleCheck, IconPrinter, IconTruckLoading } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Decimal } from 'decimal.js';
import { useEffect, useRef } from 'react';
import type { GoodsReceiptInputRequest } from '@/shared/api/generated/model/goodsReceiptInputRequest';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import { formatQuantity, isZero } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Message } from '@/shared/ui/message';
import { PrintSheet } from '@/shared/ui/print-sheet';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { OpenOrder, OrderFrame } from './order-frame';
import own from './receive.module.css';
import { usePurchasingTexts } from './texts';
import { useNextOrder } from './use-receive';

export interface PostedReceipt {
  /** As it is after the receipt. */
  order: PurchaseOrderOutput;
  body: GoodsReceiptInputRequest;
}

/** What was taken in, what is still to come, and what can be done next. */
export function Posted({ order, body, onMore }: PostedReceipt & { onMore: () => void }) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const next = useNextOrder(order);
  const list = useRef<HTMLAnchorElement>(null);
  useEffect(() => list.current?.focus(), []);
  const { number } = order;
  const note = body.delivery_note;
  const receipt = receiptOf(order, note);
  const whole = order.status === 'RECEIVED';
  const sent = body.lines ?? [];
  const taken = sent.reduce((all, one) => all.plus(one.qty_received), new Decimal(0));
  const words = {
    receipt,
    note,
    quantity: formatQuantity(order.qty_remaining, locale),
  };
  const about = { order: number, vendor: order.vendor_name, store: order.store_name, note };
  return (
    <OrderFrame title={text('receive.title', { number })} orderId={order.id} order={order}>
      <div className={own.posted}>
        <Message
          role="status"
          icon={IconCircleCheck}
          title={
            whole
              ? text('receive.doneTitle', { number })
              : text('receive.partTitle', { quantity: formatQuantity(taken.toFixed(), locale) })
          }
          body={text(whole ? 'receive.doneBody' : 'receive.partBody', words)}
          action={
            <div className={formClasses.doneActions}>
              <Button
                size="md"
                variant="default"
                leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
                onClick={() => window.print()}
              >
                {text('receive.print')}
              </Button>
              {!whole && (
                <Button
                  size="md"
                  variant="default"
                  leftSection={<IconTruckLoading size={16} stroke={1.75} aria-hidden />}
                  onClick={onMore}
                >
                  {text('receive.again')}
                </Button>
              )}
              <OpenOrder order={order} />
              {next && (
                <Button
                  size="md"
                  variant="default"
                  renderRoot={(props) => (
                    <Link
                      to="/purchasing/pos/$orderId/receive"
                      params={{ orderId: String(next.id) }}
                      {...props}
                    />
                  )}
                >
                  {text('receive.next', { number: next.number })}
                </Button>
              )}
              <Button size="md" component={Link} to="/purchasing/pos" ref={list}>
                {text('receive.toList')}
              </Button>
            </div>
          }
        />
        <Came order={order} body={body} />
        {!whole && <ToCome order={order} />}
      </div>
      <PrintSheet paper="page">
        <h1>{text('receive.sheetTitle', { receipt })}</h1>
        <p>{text('receive.sheetAbout', about)}</p>
        <Came order={order} body={body} />
        {!whole && <ToCome order={order} />}
      </PrintSheet>
    </OrderFrame>
  );
}

/** The number of the receipt; the newest of that note, since a note is received once. */
function receiptOf({ receipts }: PurchaseOrderOutput, note: string): string {
  const same = receipts.filter(
    ({ delivery_note, reverses_id }) =>
      reverses_id === null && delivery_note.toUpperCase() === note.toUpperCase(),
  );
  return same.at(-1)?.number ?? '';
}

function Came({ order, body }: PostedReceipt) {
  const text = usePurchasingTexts();
  return (
    <section aria-label={text('receive.received')}>
      <h2>{text('receive.received')}</h2>
      <table className={own.table}>
        <thead>
          <tr>
            <th scope="col">{text('receive.column.product')}</th>
            <th scope="col" className={own.right}>
              {text('receive.column.accepted')}
            </th>
            <th scope="col" className={own.right}>
              {text('receive.column.rejected')}
            </th>
          </tr>
        </thead>
        <tbody>
          {body.lines?.map(({ line_id, qty_received, qty_rejected, reject_reason }) => {
            const line = order.lines.find(({ id }) => id === line_id);
            return (
              line && (
                <tr key={line.id}>
                  <td>
                    <ProductCell
                      product={line.product_name}
                      variant={line.variant_name}
                      sku={line.sku}
                    />
                    {reject_reason && <span className={own.hint}>{reject_reason}</span>}
                  </td>
                  <td className={own.right}>
                    <Quantity value={qty_received} />
                  </td>
                  <td className={own.right}>
                    <Quantity value={qty_rejected ?? '0'} quietZero />
                  </td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function ToCome({ order }: { order: PurchaseOrderOutput }) {
  const text = usePurchasingTexts();
  return (
    <section aria-label={text('receive.stillOpen')}>
      <h2>{text('receive.stillOpen')}</h2>
      <table className={own.table}>
        <thead>
          <tr>
            <th scope="col">{text('receive.column.product')}</th>
            <th scope="col" className={own.right}>
              {text('receive.column.toCome')}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.lines
            .filter(({ qty_remaining }) => !isZero(qty_remaining))
            .map((line) => (
              <tr key={line.id}>
                <td>
                  <ProductCell
                    product={line.product_name}
                    variant={line.variant_name}
                    sku={line.sku}
                  />
                </td>
                <td className={own.right}>
                  <Quantity value={line.qty_remaining} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

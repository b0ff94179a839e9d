import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Decimal } from 'decimal.js';
import { useState } from 'react';
import type { GoodsReceiptOutput } from '@/shared/api/generated/model/goodsReceiptOutput';
import type { GoodsReceiptReversalInputRequest } from '@/shared/api/generated/model/goodsReceiptReversalInputRequest';
import { purchasingReceiptsReverseCreate } from '@/shared/api/generated/purchasing-receipts';
import { underKey } from '@/shared/api/write-once';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { StepDialog } from '@/shared/documents/step-dialog';
import { useDocumentTexts } from '@/shared/documents/texts';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { usePurchasingTexts } from './texts';
import { useGoodsStep } from './use-receipts';

interface ReverseDialogProps {
  receipt: GoodsReceiptOutput;
  /** Its name. */
  store: string;
  onClose: () => void;
}

/** Shows what leaves the shelf again before a receipt is taken back. */
export function ReverseDialog({ receipt, store, onClose }: ReverseDialogProps) {
  const text = usePurchasingTexts();
  const words = useDocumentTexts();
  const { id, number, delivery_note: note, order_number: order } = receipt;
  const [reason, setReason] = useState('');
  const write = useGoodsStep<GoodsReceiptReversalInputRequest, GoodsReceiptOutput>({
    send: (attempt) => purchasingReceiptsReverseCreate(String(id), attempt.body, underKey(attempt)),
    onDone: () => {
      notifications.show({ message: text('reversing.done', { number }) });
      onClose();
    },
  });
  return (
    <StepDialog
      title={text('reversing.title', { number })}
      confirm={text('reversing.confirm')}
      keep={text('reversing.keep')}
      danger
      write={write}
      onConfirm={() => write.write({ reason: reason.trim() })}
      onClose={onClose}
    >
      <p>{text('reversing.body', { note, order, store })}</p>
      <div className={pageClasses.scroll}>
        <table className={formClasses.lines} aria-label={text('reversing.table')}>
          <thead>
            <tr>
              <th scope="col">{text('order.product')}</th>
              <th scope="col" className={formClasses.right}>
                {text('reversing.leaves')}
              </th>
              <th scope="col" className={formClasses.right}>
                {text('reversing.again')}
              </th>
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
                </td>
                <td className={formClasses.right}>
                  <Quantity value={line.qty_received} quietZero />
                </td>
                <td className={formClasses.right}>
                  <Quantity
                    value={new Decimal(line.qty_received).plus(line.qty_rejected).toFixed()}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TextInput
        label={text('ending.reason')}
        placeholder={words('optional')}
        value={reason}
        maxLength={200}
        mt={16}
        disabled={write.progress !== 'idle'}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </StepDialog>
  );
}

import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { PurchaseOrderEndInputRequest } from '@/shared/api/generated/model/purchaseOrderEndInputRequest';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import {
  purchasingPosCancelCreate,
  purchasingPosCloseCreate,
} from '@/shared/api/generated/purchasing-pos';
import { underKey } from '@/shared/api/write-once';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { StepDialog } from '@/shared/documents/step-dialog';
import { useDocumentTexts } from '@/shared/documents/texts';
import { isZero } from '@/shared/lib/quantity';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { usePurchasingTexts } from './texts';
import { useOrderStep } from './use-order-step';

const SENDS = { cancel: purchasingPosCancelCreate, close: purchasingPosCloseCreate };

interface EndDialogProps {
  order: PurchaseOrderOutput;
  /** Of an order of which nothing has come the whole is called off; of another the rest is given up. */
  how: keyof typeof SENDS;
  onClose: () => void;
}

/** Shows what will not come any more before it is given up. */
export function EndDialog({ order, how, onClose }: EndDialogProps) {
  const text = usePurchasingTexts();
  const words = useDocumentTexts();
  const { id, number, vendor_name: vendor } = order;
  const [reason, setReason] = useState('');
  const write = useOrderStep<PurchaseOrderEndInputRequest>({
    send: (attempt) => SENDS[how](String(id), attempt.body, underKey(attempt)),
    onDone: () => {
      notifications.show({ message: text(`ending.${how}.done`, { number }) });
      onClose();
    },
  });
  return (
    <StepDialog
      title={text(`ending.${how}.title`, { number })}
      confirm={text(`ending.${how}.confirm`)}
      keep={text('ending.keep')}
      danger
      write={write}
      onConfirm={() => write.write({ reason: reason.trim() })}
      onClose={onClose}
    >
      <p>{text(`ending.${how}.body`, { vendor })}</p>
      <div className={pageClasses.scroll}>
        <table className={formClasses.lines} aria-label={text('ending.table')}>
          <thead>
            <tr>
              <th scope="col">{text('order.product')}</th>
              <th scope="col" className={formClasses.right}>
                {text('ending.givenUp')}
              </th>
            </tr>
          </thead>
          <tbody>
            {order.lines
              .filter(({ qty_remaining }) => !isZero(qty_remaining))
              .map((line) => (
                <tr key={line.line}>
                  <td className={formClasses.item}>
                    <ProductCell
                      product={line.product_name}
                      variant={line.variant_name}
                      sku={line.sku}
                    />
                  </td>
                  <td className={formClasses.right}>
                    <Quantity value={line.qty_remaining} />
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

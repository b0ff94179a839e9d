import { Button, Modal } from '@mantine/core';
import { useMayAdjust } from '@/shared/actions/may-adjust';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { StepDialog } from '@/shared/documents/step-dialog';
import { ProductCell } from '@/shared/ui/product-cell';
import { Change } from '@/shared/ui/values';
import { useInventoryTexts } from './texts';
import { useBookFound } from './use-transfers';

/** Units of an item that came beyond what was sent. */
export interface Surplus {
  variantId: number;
  sku: string;
  product: string;
  variant: string;
  qty: string;
}

interface SurplusDialogProps {
  transfer: TransferOutput;
  surplus: Surplus[];
  onBooked: (number: string) => void;
  onClose: () => void;
}

/** Goods that nobody sent are found at the destination: an adjustment of its own says so. */
export function SurplusDialog({ transfer, surplus, onBooked, onClose }: SurplusDialogProps) {
  const text = useInventoryTexts();
  const mayAdjust = useMayAdjust(transfer.to_store_id);
  const { number, to_store_id, to_store_name: store } = transfer;
  const book = useBookFound((adjustment) => onBooked(adjustment.number));
  const table = (
    <div className={pageClasses.scroll}>
      <table className={formClasses.lines} aria-label={text('surplus.table')}>
        <thead>
          <tr>
            <th scope="col">{text('column.product')}</th>
            <th scope="col" className={formClasses.right}>
              {text('column.quantity')}
            </th>
          </tr>
        </thead>
        <tbody>
          {surplus.map(({ variantId, sku, product, variant, qty }) => (
            <tr key={variantId}>
              <td className={formClasses.item}>
                <ProductCell product={product} variant={variant} sku={sku} />
              </td>
              <td className={formClasses.right}>
                <Change value={qty} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  if (!mayAdjust) {
    return (
      <Modal
        opened
        onClose={onClose}
        size={520}
        centered
        title={text('surplus.title')}
        closeButtonProps={{ 'aria-label': text('transfer.close') }}
      >
        <p>{text('surplus.mayNot', { number, store })}</p>
        {table}
        <div className={formClasses.dialogActions}>
          <Button onClick={onClose}>{text('transfer.close')}</Button>
        </div>
      </Modal>
    );
  }
  return (
    <StepDialog
      title={text('surplus.title')}
      confirm={text('surplus.book')}
      keep={text('surplus.later')}
      write={book}
      onConfirm={() =>
        book.write({
          store_id: to_store_id,
          reason_code: 'FOUND',
          reference: number,
          note: text('surplus.note', { number }),
          lines: surplus.map(({ variantId, qty }) => ({ variant_id: variantId, qty_delta: qty })),
        })
      }
      onClose={onClose}
    >
      <p>{text('surplus.body', { number, store })}</p>
      {table}
    </StepDialog>
  );
}

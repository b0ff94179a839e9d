import { notifications } from '@mantine/notifications';
import { inventoryTransfersCancelCreate } from '@/shared/api/generated/inventory-transfers';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import { underKey } from '@/shared/api/write-once';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { StepDialog } from '@/shared/documents/step-dialog';
import { isZero } from '@/shared/lib/quantity';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { useInventoryTexts } from './texts';
import { useTransferStep } from './use-transfers';

interface CancelDialogProps {
  transfer: TransferOutput;
  onClose: () => void;
}

/** Shows what goes back to the source before it does. */
export function CancelDialog({ transfer, onClose }: CancelDialogProps) {
  const text = useInventoryTexts();
  const { id, number, from_store_name: store } = transfer;
  const write = useTransferStep<null>({
    send: (attempt) => inventoryTransfersCancelCreate(String(id), underKey(attempt)),
    onDone: () => {
      notifications.show({ message: text('cancelling.done', { number, store }) });
      onClose();
    },
  });
  return (
    <StepDialog
      title={text('cancelling.title', { number })}
      confirm={text('cancelling.confirm')}
      keep={text('cancelling.keep')}
      danger
      write={write}
      onConfirm={() => write.write(null)}
      onClose={onClose}
    >
      <p>{text('cancelling.body', { store })}</p>
      <div className={pageClasses.scroll}>
        <table className={formClasses.lines} aria-label={text('cancelling.table')}>
          <thead>
            <tr>
              <th scope="col">{text('column.product')}</th>
              <th scope="col" className={formClasses.right}>
                {text('closing.returned')}
              </th>
            </tr>
          </thead>
          <tbody>
            {transfer.lines
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
    </StepDialog>
  );
}

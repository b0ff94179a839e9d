import type { ApiError } from '@/shared/api/api-error';
import type { Progress } from '@/shared/api/write-once';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { StepDialog } from '@/shared/documents/step-dialog';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import type { Countable } from './tally';
import { useInventoryTexts } from './texts';

interface ShortDialogProps {
  lines: { line: Countable; missing: string }[];
  total: string;
  write: { progress: Progress; error: ApiError | null; checkAgain: () => void };
  onConfirm: () => void;
  onClose: () => void;
}

/** What is not picked is not sent, and not asked for any more: said before it is so. */
export function ShortDialog({ lines, total, write, onConfirm, onClose }: ShortDialogProps) {
  const text = useInventoryTexts();
  return (
    <StepDialog
      title={text('station.shortTitle')}
      confirm={text('station.shortConfirm', { quantity: total })}
      keep={text('station.shortKeep')}
      write={write}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{text('station.shortBody')}</p>
      <div className={pageClasses.scroll}>
        <table className={formClasses.lines}>
          <thead>
            <tr>
              <th scope="col">{text('column.product')}</th>
              <th scope="col" className={formClasses.right}>
                {text('column.quantity')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, missing }) => (
              <tr key={line.variant_id}>
                <td className={formClasses.item}>
                  <ProductCell
                    product={line.product_name}
                    variant={line.variant_name}
                    sku={line.sku}
                  />
                </td>
                <td className={formClasses.right}>
                  {'−'}
                  <Quantity value={missing} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </StepDialog>
  );
}

import type { AdjustmentImportOutput } from '@/shared/api/generated/model/adjustmentImportOutput';
import type { AdjustmentImportRow } from '@/shared/api/generated/model/adjustmentImportRow';
import { useReasonLabel } from '@/shared/choices/use-reasons';
import { FilePreview, PreviewRows } from '@/shared/files/file-preview';
import classes from '@/shared/ui/form-page.module.css';
import { ProductCell } from '@/shared/ui/product-cell';
import { Change, Quantity } from '@/shared/ui/values';
import { useInventoryTexts } from './texts-bulk';

/** What the file would do to stock: in numbers, what is wrong, and row by row. */
export function BulkPreview({ answer }: { answer: AdjustmentImportOutput }) {
  const text = useInventoryTexts();
  const { counts } = answer;
  return (
    <FilePreview
      title={text('bulk.whatHappens')}
      counts={[
        { label: text('bulk.changed'), value: counts.changed },
        { label: text('bulk.unchanged'), value: counts.unchanged },
        { label: text('bulk.skipped'), value: counts.skipped },
        { label: text('bulk.error'), value: counts.error },
        { label: text('bulk.unitsIn'), value: counts.units_in },
        { label: text('bulk.unitsOut'), value: counts.units_out },
      ]}
      answer={answer}
    >
      <PreviewRows
        title={text('bulk.rows')}
        rows={answer.rows}
        outcomes={{
          CHANGED: text('bulk.changed'),
          UNCHANGED: text('bulk.unchanged'),
          SKIPPED: text('bulk.skipped'),
          ERROR: text('bulk.error'),
        }}
        columns={[
          {
            label: text('column.product'),
            render: (row) => (
              <ProductCell sku={row.sku} product={row.product_name} variant={row.variant_name} />
            ),
          },
          {
            label: text('bulk.before'),
            render: (row) => <Quantity value={row.on_hand} />,
            align: 'end',
          },
          {
            label: text('entry.change'),
            render: (row) => <Change value={row.qty_delta} />,
            align: 'end',
          },
          {
            label: text('bulk.after'),
            render: (row) => <Quantity value={row.on_hand_after} />,
            align: 'end',
          },
          { label: text('bulk.remarks'), render: (row) => <Remarks row={row} /> },
        ]}
      />
    </FilePreview>
  );
}

function Remarks({ row }: { row: AdjustmentImportRow }) {
  const reasonLabel = useReasonLabel();
  const remarks = [
    row.reason_code ? reasonLabel(row.reason_code) : '',
    row.note,
    ...row.notices,
  ].filter((remark) => remark !== '');
  return <span className={classes.muted}>{remarks.join(' · ')}</span>;
}

import type { AdjustmentImportOutput } from '@/shared/api/generated/model/adjustmentImportOutput';
import type { AdjustmentImportRow } from '@/shared/api/generated/model/adjustmentImportRow';
import { useReasonLabel } from '@/shared/choices/use-reasons';
import { RowErrors } from '@/shared/files/row-errors';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from '@/shared/ui/form-page.module.css';
import { ProductCell } from '@/shared/ui/product-cell';
import { StatusMark } from '@/shared/ui/status-mark';
import { Change, Quantity } from '@/shared/ui/values';
import { useInventoryTexts } from './texts-bulk';

const SHOWN = 200;
const OUTCOMES = ['changed', 'unchanged', 'skipped', 'error'] as const;
const MEANINGS = {
  CHANGED: 'motion',
  UNCHANGED: 'ok',
  SKIPPED: 'attention',
  ERROR: 'problem',
} as const;

/** What the file would do to stock: in numbers, what is wrong, and row by row. */
export function BulkPreview({ answer }: { answer: AdjustmentImportOutput }) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const { counts } = answer;
  return (
    <section className={classes.section} aria-label={text('bulk.whatHappens')}>
      <h2>{text('bulk.whatHappens')}</h2>
      <dl className={classes.counts}>
        {OUTCOMES.map((name) => (
          <div key={name}>
            <dt>{text(`bulk.${name}`)}</dt>
            <dd>{formatQuantity(String(counts[name]), locale)}</dd>
          </div>
        ))}
        <div>
          <dt>{text('bulk.unitsIn')}</dt>
          <dd>{formatQuantity(counts.units_in, locale)}</dd>
        </div>
        <div>
          <dt>{text('bulk.unitsOut')}</dt>
          <dd>{formatQuantity(counts.units_out, locale)}</dd>
        </div>
      </dl>
      {answer.errors.length > 0 && <RowErrors errors={answer.errors} count={answer.error_count} />}
      {answer.rows.length > 0 && <Rows rows={answer.rows} />}
    </section>
  );
}

function Rows({ rows }: { rows: AdjustmentImportRow[] }) {
  const text = useInventoryTexts();
  const shown = rows.slice(0, SHOWN);
  return (
    <>
      <h3>{text('bulk.rows')}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls */}
      <section className={classes.scroll} tabIndex={0} aria-label={text('bulk.rows')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.right}>
                {text('bulk.row')}
              </th>
              <th scope="col">{text('bulk.outcome')}</th>
              <th scope="col">{text('column.product')}</th>
              <th scope="col" className={classes.right}>
                {text('bulk.before')}
              </th>
              <th scope="col" className={classes.right}>
                {text('entry.change')}
              </th>
              <th scope="col" className={classes.right}>
                {text('bulk.after')}
              </th>
              <th scope="col">{text('bulk.remarks')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <PreviewRow key={row.row} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown.length && (
        <p className={classes.muted}>{text('bulk.rowsMore', { count: shown.length })}</p>
      )}
    </>
  );
}

function PreviewRow({ row }: { row: AdjustmentImportRow }) {
  const text = useInventoryTexts();
  const reasonLabel = useReasonLabel();
  const outcome = row.outcome.toLowerCase() as (typeof OUTCOMES)[number];
  const remarks = [
    ...(row.reason_code ? [reasonLabel(row.reason_code)] : []),
    ...(row.note ? [row.note] : []),
    ...row.notices,
  ];
  return (
    <tr>
      <td className={classes.right}>{row.row}</td>
      <td>
        <StatusMark meaning={MEANINGS[row.outcome]} label={text(`bulk.${outcome}`)} />
      </td>
      <td>
        <ProductCell sku={row.sku} product={row.product_name} variant={row.variant_name} />
      </td>
      <td className={classes.right}>
        <Quantity value={row.on_hand} />
      </td>
      <td className={classes.right}>
        <Change value={row.qty_delta} />
      </td>
      <td className={classes.right}>
        <Quantity value={row.on_hand_after} />
      </td>
      <td className={classes.muted}>{remarks.join(' · ')}</td>
    </tr>
  );
}

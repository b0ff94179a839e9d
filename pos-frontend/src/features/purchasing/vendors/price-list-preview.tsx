import { Decimal } from 'decimal.js';
import type { PriceListImportOutput } from '@/shared/api/generated/model/priceListImportOutput';
import type { PriceListImportRow } from '@/shared/api/generated/model/priceListImportRow';
import { RowErrors } from '@/shared/files/row-errors';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from '@/shared/ui/form-page.module.css';
import { ProductCell } from '@/shared/ui/product-cell';
import { StatusMark } from '@/shared/ui/status-mark';
import { Money, Quantity } from '@/shared/ui/values';
import { usePurchasingTexts } from './texts';
import own from './vendors.module.css';

const SHOWN = 200;
const COUNTS = ['added', 'changed', 'dearer', 'cheaper', 'unchanged', 'skipped', 'error'] as const;
const MEANINGS = {
  ADDED: 'motion',
  CHANGED: 'motion',
  UNCHANGED: 'ok',
  SKIPPED: 'attention',
} as const;

/** What the list would change: in numbers, what is wrong, and row by row against the old costs. */
export function PriceListPreview({ answer }: { answer: PriceListImportOutput }) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  return (
    <section className={classes.section} aria-label={text('prices.whatHappens')}>
      <h2>{text('prices.whatHappens')}</h2>
      <dl className={classes.counts}>
        {COUNTS.map((name) => (
          <div key={name}>
            <dt>{text(`prices.counts.${name}`)}</dt>
            <dd>{formatQuantity(String(answer.counts[name]), locale)}</dd>
          </div>
        ))}
      </dl>
      {answer.errors.length > 0 && <RowErrors errors={answer.errors} count={answer.error_count} />}
      {answer.rows.length > 0 && <Rows rows={answer.rows} />}
    </section>
  );
}

function Rows({ rows }: { rows: PriceListImportRow[] }) {
  const text = usePurchasingTexts();
  const shown = rows.slice(0, SHOWN);
  return (
    <>
      <h3>{text('prices.rows')}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls */}
      <section className={classes.scroll} tabIndex={0} aria-label={text('prices.rows')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.right}>
                {text('prices.row')}
              </th>
              <th scope="col">{text('prices.outcome')}</th>
              <th scope="col">{text('items.product')}</th>
              <th scope="col">{text('items.vendorSku')}</th>
              <th scope="col" className={classes.right}>
                {text('items.pack')}
              </th>
              <th scope="col" className={classes.right}>
                {text('prices.oldCost')}
              </th>
              <th scope="col" className={classes.right}>
                {text('prices.newCost')}
              </th>
              <th scope="col" className={classes.right}>
                {text('prices.change')}
              </th>
              <th scope="col">{text('prices.remarks')}</th>
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
        <p className={classes.muted}>{text('prices.rowsMore', { count: shown.length })}</p>
      )}
    </>
  );
}

function PreviewRow({ row }: { row: PriceListImportRow }) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  return (
    <tr>
      <td className={classes.right}>{row.row}</td>
      <td>
        <StatusMark
          meaning={MEANINGS[row.outcome]}
          label={text(`prices.outcomes.${row.outcome}`)}
        />
      </td>
      <td>
        <ProductCell sku={row.sku} product={row.product_name} variant={row.variant_name} />
      </td>
      <td>
        {row.old_vendor_sku !== '' && row.old_vendor_sku !== row.vendor_sku && (
          <del className={own.old}>{row.old_vendor_sku}</del>
        )}
        {row.vendor_sku}
      </td>
      <td className={classes.right}>
        {isOther(row.old_pack_size, row.pack_size) && (
          <del className={own.old}>
            <Quantity value={row.old_pack_size} />
          </del>
        )}
        <Quantity value={row.pack_size} />
      </td>
      <td className={classes.right}>
        <Money value={row.old_cost} />
      </td>
      <td className={classes.right}>
        <Money value={row.cost} />
      </td>
      <td className={classes.right}>
        {row.change_percent !== null && percentOf(row.change_percent, locale)}
      </td>
      <td className={classes.muted}>{row.notices.join(' · ')}</td>
    </tr>
  );
}

function isOther(old: string | null, now: string): boolean {
  return old !== null && !new Decimal(old).equals(now);
}

/** `+5 %`, `−2.5 %`: its direction is read from the sign. */
function percentOf(percent: string, locale: string): string {
  const part = new Decimal(percent).dividedBy(100).toNumber();
  const format = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  return format.format(part).replace('-', '−');
}

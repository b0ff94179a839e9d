import { Decimal } from 'decimal.js';
import type { ReactNode } from 'react';
import type { PriceListImportOutput } from '@/shared/api/generated/model/priceListImportOutput';
import type { PriceListImportRow } from '@/shared/api/generated/model/priceListImportRow';
import { FilePreview, type PreviewColumn, PreviewRows } from '@/shared/files/file-preview';
import { useFormats } from '@/shared/session/session';
import classes from '@/shared/ui/form-page.module.css';
import { ProductCell } from '@/shared/ui/product-cell';
import { Money, Quantity } from '@/shared/ui/values';
import { usePurchasingTexts } from './texts';
import own from './vendors.module.css';

const COUNTS = ['added', 'changed', 'dearer', 'cheaper', 'unchanged', 'skipped', 'error'] as const;

/** What the list would change: in numbers, what is wrong, and row by row against the old costs. */
export function PriceListPreview({ answer }: { answer: PriceListImportOutput }) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const columns: PreviewColumn<PriceListImportRow>[] = [
    {
      label: text('items.product'),
      render: (row) => (
        <ProductCell sku={row.sku} product={row.product_name} variant={row.variant_name} />
      ),
    },
    {
      label: text('items.vendorSku'),
      render: ({ old_vendor_sku: old, vendor_sku: now }) => (
        <Replaced old={old !== '' && old !== now ? old : null} now={now} />
      ),
    },
    {
      label: text('items.pack'),
      align: 'end',
      render: ({ old_pack_size: old, pack_size: now }) => (
        <Replaced
          old={isOther(old, now) ? <Quantity value={old} /> : null}
          now={<Quantity value={now} />}
        />
      ),
    },
    {
      label: text('prices.oldCost'),
      align: 'end',
      render: (row) => <Money value={row.old_cost} />,
    },
    { label: text('prices.newCost'), align: 'end', render: (row) => <Money value={row.cost} /> },
    {
      label: text('prices.change'),
      align: 'end',
      render: ({ change_percent: change }) => change !== null && percentOf(change, locale),
    },
    {
      label: text('prices.remarks'),
      render: (row) => <span className={classes.muted}>{row.notices.join(' · ')}</span>,
    },
  ];
  return (
    <FilePreview
      title={text('prices.whatHappens')}
      counts={COUNTS.map((name) => ({
        label: text(`prices.counts.${name}`),
        value: answer.counts[name],
      }))}
      answer={answer}
    >
      <PreviewRows
        title={text('prices.rows')}
        rows={answer.rows}
        outcomes={{
          ADDED: text('prices.counts.added'),
          CHANGED: text('prices.counts.changed'),
          UNCHANGED: text('prices.counts.unchanged'),
          SKIPPED: text('prices.counts.skipped'),
        }}
        columns={columns}
      />
    </FilePreview>
  );
}

/** What it was, struck out, and what it is. */
function Replaced({ old, now }: { old: ReactNode; now: ReactNode }) {
  return (
    <>
      {old !== null && <del className={own.old}>{old}</del>}
      {now}
    </>
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

import type { ImportChange } from '@/shared/api/generated/model/importChange';
import type { ImportOutput } from '@/shared/api/generated/model/importOutput';
import type { ImportRow } from '@/shared/api/generated/model/importRow';
import { FilePreview, PreviewRows } from '@/shared/files/file-preview';
import formClasses from '@/shared/ui/form-page.module.css';
import classes from './catalog.module.css';
import { useCatalogTexts } from './texts';

const OUTCOMES = ['new', 'changed', 'unchanged', 'skipped', 'error'] as const;
const MORE = [
  'new_products',
  'new_categories',
  'new_tax_categories',
  'new_barcodes',
  'opening_lines',
  'openings_left_out',
] as const;

/** What the file would do: in numbers, what is wrong, and row by row. */
export function ImportPreview({ answer }: { answer: ImportOutput }) {
  const text = useCatalogTexts();
  const { counts } = answer;
  const more = MORE.filter((name) => counts[name] > 0);
  return (
    <FilePreview
      title={text('import.whatHappens')}
      counts={OUTCOMES.map((name) => ({
        label: text(`import.counts.${name}`),
        value: counts[name],
      }))}
      more={more.map((name) => text(`import.more.${name}`, { count: counts[name] })).join(' · ')}
      answer={answer}
    >
      <PreviewRows
        title={text('import.rows')}
        rows={answer.rows}
        outcomes={{
          NEW: text('import.counts.new'),
          CHANGED: text('import.counts.changed'),
          UNCHANGED: text('import.counts.unchanged'),
          SKIPPED: text('import.counts.skipped'),
          ERROR: text('import.counts.error'),
        }}
        columns={[
          { label: text('import.item'), render: (row) => <Item row={row} /> },
          { label: text('import.changes'), render: (row) => <Changes row={row} /> },
        ]}
      />
    </FilePreview>
  );
}

function Item({ row }: { row: ImportRow }) {
  return (
    <>
      {row.sku}{' '}
      <span className={formClasses.muted}>{`${row.product_name} ${row.variant_name}`}</span>
    </>
  );
}

function Changes({ row }: { row: ImportRow }) {
  return (
    <ul className={classes.changes}>
      {row.changes.map((change) => (
        <li key={change.field}>
          <ShownChange change={change} />
        </li>
      ))}
      {row.notices.map((notice) => (
        <li key={notice} className={formClasses.muted}>
          {notice}
        </li>
      ))}
    </ul>
  );
}

function ShownChange({ change: { field, before, after } }: { change: ImportChange }) {
  const text = useCatalogTexts();
  const label = text(`import.fields.${field as 'sku'}`);
  if (before === '') return `${label}: ${after}`;
  return `${label}: ${text('import.arrow', { before, after: after || text('import.nothing') })}`;
}

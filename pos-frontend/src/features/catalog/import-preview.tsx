import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { ImportChange } from '@/shared/api/generated/model/importChange';
import type { ImportOutput } from '@/shared/api/generated/model/importOutput';
import type { ImportRow } from '@/shared/api/generated/model/importRow';
import { RowErrors } from '@/shared/files/row-errors';
import formClasses from '@/shared/ui/form-page.module.css';
import { StatusMark } from '@/shared/ui/status-mark';
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
const SHOWN = 200;
const MEANINGS = {
  NEW: 'motion',
  CHANGED: 'motion',
  UNCHANGED: 'ok',
  SKIPPED: 'attention',
  ERROR: 'problem',
} as const;

type Outcome = (typeof OUTCOMES)[number];

/** What the file would do: in numbers, what is wrong, and row by row. */
export function ImportPreview({ answer }: { answer: ImportOutput }) {
  const text = useCatalogTexts();
  const { counts } = answer;
  const more = MORE.filter((name) => counts[name] > 0);
  return (
    <section className={classes.section} aria-label={text('import.whatHappens')}>
      <h2>{text('import.whatHappens')}</h2>
      <dl className={formClasses.counts}>
        {OUTCOMES.map((name) => (
          <div key={name}>
            <dt>{text(`import.counts.${name}`)}</dt>
            <dd>{counts[name]}</dd>
          </div>
        ))}
      </dl>
      {more.length > 0 && (
        <p className={formClasses.muted}>
          {more.map((name) => text(`import.more.${name}`, { count: counts[name] })).join(' · ')}
        </p>
      )}
      {answer.errors.length > 0 && <RowErrors errors={answer.errors} count={answer.error_count} />}
      {answer.rows.length > 0 && <Rows answer={answer} />}
    </section>
  );
}

function Rows({ answer }: { answer: ImportOutput }) {
  const text = useCatalogTexts();
  const [only, setOnly] = useState<Outcome | 'all'>('all');
  const rows = answer.rows.filter(
    ({ outcome }) => only === 'all' || outcome.toLowerCase() === only,
  );
  const shown = rows.slice(0, SHOWN);
  return (
    <>
      <h3>{text('import.rows')}</h3>
      <SegmentedControl
        aria-label={text('import.show')}
        size="xs"
        value={only}
        onChange={(value) => setOnly(value)}
        data={[
          { value: 'all' as const, label: text('import.all') },
          ...OUTCOMES.filter((name) => answer.counts[name] > 0).map((name) => ({
            value: name,
            label: text(`import.counts.${name}`),
          })),
        ]}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls */}
      <section className={formClasses.scroll} tabIndex={0} aria-label={text('import.rows')}>
        <table className={formClasses.table}>
          <thead>
            <tr>
              <th scope="col" className={formClasses.right}>
                {text('import.row')}
              </th>
              <th scope="col">{text('import.outcome')}</th>
              <th scope="col">{text('import.item')}</th>
              <th scope="col">{text('import.changes')}</th>
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
        <p className={formClasses.muted}>{text('import.rowsMore', { count: shown.length })}</p>
      )}
    </>
  );
}

function PreviewRow({ row }: { row: ImportRow }) {
  const text = useCatalogTexts();
  const outcome = row.outcome.toLowerCase() as Outcome;
  return (
    <tr>
      <td className={formClasses.right}>{row.row}</td>
      <td>
        <StatusMark meaning={MEANINGS[row.outcome]} label={text(`import.counts.${outcome}`)} />
      </td>
      <td>
        {row.sku}{' '}
        <span className={formClasses.muted}>{`${row.product_name} ${row.variant_name}`}</span>
      </td>
      <td>
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
      </td>
    </tr>
  );
}

function ShownChange({ change: { field, before, after } }: { change: ImportChange }) {
  const text = useCatalogTexts();
  const label = text(`import.fields.${field as 'sku'}`);
  if (before === '') return `${label}: ${after}`;
  return `${label}: ${text('import.arrow', { before, after: after || text('import.nothing') })}`;
}

import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import formClasses from '@/shared/ui/form-page.module.css';
import { StatusMark } from '@/shared/ui/status-mark';
import { RowErrors } from './row-errors';
import { useFilesTexts } from './texts';
import type { FileAnswer } from './use-file-form';

const SHOWN = 200;
/** In the order in which they are offered. */
const MEANINGS = {
  NEW: 'motion',
  ADDED: 'motion',
  CHANGED: 'motion',
  UNCHANGED: 'ok',
  SKIPPED: 'attention',
  ERROR: 'problem',
} as const;

type Outcome = keyof typeof MEANINGS;

export interface PreviewColumn<Row> {
  label: string;
  render: (row: Row) => ReactNode;
  align?: 'end';
}

interface PreviewRowsProps<Row> {
  title: string;
  rows: Row[];
  outcomes: Partial<Record<Outcome, string>>;
  columns: PreviewColumn<Row>[];
}

interface FilePreviewProps {
  title: string;
  counts: { label: string; value: number | string }[];
  /** What else there is to count, in words. */
  more?: string;
  answer: Pick<FileAnswer, 'errors' | 'error_count'>;
  /** Row by row, where the file is told so. */
  children?: ReactNode;
}

/** What the file would do: in numbers, and what is wrong. */
export function FilePreview({ title, counts, more, answer, children }: FilePreviewProps) {
  const { locale } = useFormats();
  return (
    <section className={formClasses.section} aria-label={title}>
      <h2>{title}</h2>
      <dl className={formClasses.counts}>
        {counts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatQuantity(String(value), locale)}</dd>
          </div>
        ))}
      </dl>
      {more && <p className={formClasses.muted}>{more}</p>}
      {answer.errors.length > 0 && <RowErrors errors={answer.errors} count={answer.error_count} />}
      {children}
    </section>
  );
}

/** The same row by row: each with its number, what happens to it, and the columns of its kind. */
export function PreviewRows<Row extends { row: number; outcome: Outcome }>({
  title,
  rows,
  outcomes,
  columns,
}: PreviewRowsProps<Row>) {
  const text = useFilesTexts();
  const [only, setOnly] = useState<Outcome | 'all'>('all');
  if (rows.length === 0) return null;
  const there = (Object.keys(MEANINGS) as Outcome[]).filter((name) =>
    rows.some(({ outcome }) => outcome === name),
  );
  const picked = there.find((name) => name === only);
  const kept = picked ? rows.filter(({ outcome }) => outcome === picked) : rows;
  const shown = kept.slice(0, SHOWN);
  return (
    <>
      <h3>{title}</h3>
      {there.length > 1 && (
        <SegmentedControl
          aria-label={text('show')}
          size="xs"
          value={picked ?? 'all'}
          onChange={(value) => setOnly(value)}
          data={[
            { value: 'all' as const, label: text('all') },
            ...there.map((name) => ({ value: name, label: outcomes[name] ?? name })),
          ]}
        />
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls */}
      <section className={formClasses.scroll} tabIndex={0} aria-label={title}>
        <table className={formClasses.table}>
          <thead>
            <tr>
              <th scope="col" className={formClasses.right}>
                {text('row')}
              </th>
              <th scope="col">{text('outcome')}</th>
              {columns.map(({ label, align }) => (
                <th key={label} scope="col" className={align && formClasses.right}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.row}>
                <td className={formClasses.right}>{row.row}</td>
                <td>
                  <StatusMark
                    meaning={MEANINGS[row.outcome]}
                    label={outcomes[row.outcome] ?? row.outcome}
                  />
                </td>
                {columns.map(({ label, render, align }) => (
                  <td key={label} className={align && formClasses.right}>
                    {render(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {kept.length > shown.length && (
        <p className={formClasses.muted}>{text('rowsMore', { count: shown.length })}</p>
      )}
    </>
  );
}

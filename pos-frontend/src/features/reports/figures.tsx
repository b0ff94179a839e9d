import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatDays } from '@/shared/lib/moment';
import { formatPercent, isNegative, isZero } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import type { DataColumn, DataColumnMeta } from '@/shared/ui/data-table/columns';
import { Money, Quantity } from '@/shared/ui/values';
import valueClasses from '@/shared/ui/values.module.css';
import type { Way } from '@/shared/ui/why';

interface NamedProps {
  way: Way | undefined;
  children: ReactNode;
}

/** The name of what a row is about, which leads to it. */
export function Named({ way, children }: NamedProps) {
  if (!way) return children;
  const { label, ...link } = way;
  return (
    <Link {...link} className={linkClasses.link} title={label}>
      {children}
    </Link>
  );
}

/** Of a hundred, `12.34`; null where it cannot be told. */
export function Percent({ value }: { value: string | null }) {
  const { locale } = useFormats();
  if (value === null) return <Quantity value={null} />;
  const tone = isNegative(value) ? valueClasses.negative : '';
  return <span className={`${valueClasses.number} ${tone}`}>{formatPercent(value, locale)}</span>;
}

/** Money that was lost or found. */
export function Loss({ value, currency }: { value: string | null; currency: string }) {
  const tone =
    value === null || isZero(value)
      ? ''
      : isNegative(value)
        ? valueClasses.loss
        : valueClasses.gain;
  return (
    <span className={tone}>
      <Money value={value} currency={currency} />
    </span>
  );
}

/** A store day, by its date alone, which is narrow; a dash where there was none. */
export function Day({ value }: { value: string | null }) {
  const { locale } = useFormats();
  if (value === null) return <Quantity value={null} />;
  return <span className={valueClasses.moment}>{formatDays(value, value, locale)}</span>;
}

interface FigureColumn<Row> extends Omit<DataColumnMeta, 'label' | 'align'> {
  cell: (row: Row) => ReactNode;
  text?: boolean;
}

/** A column of a report; figures stand right, words left. */
export function column<Row extends object>(
  id: string,
  label: string,
  { cell, text = false, ...meta }: FigureColumn<Row>,
): DataColumn<Row> {
  return {
    id,
    enableHiding: !meta.pinned,
    meta: { label, ...(text ? {} : { align: 'right' as const }), ...meta },
    cell: ({ row }) => cell(row.original),
  };
}

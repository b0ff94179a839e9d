import type { LinkProps } from '@tanstack/react-router';

export type ReportName =
  | 'sales'
  | 'abc'
  | 'stock'
  | 'valuation'
  | 'trend'
  | 'lowStock'
  | 'aging'
  | 'shrinkage'
  | 'counts';

interface ReportLink {
  name: ReportName;
  to: NonNullable<LinkProps['to']>;
}

interface ReportSection {
  label: 'section.selling' | 'section.stock' | 'section.losses';
  reports: ReportLink[];
}

/** Every report, in the order of the questions that they answer. The palette reads this list too. */
export const REPORTS: ReportSection[] = [
  {
    label: 'section.selling',
    reports: [
      { name: 'sales', to: '/reports/sales' },
      { name: 'abc', to: '/reports/abc' },
    ],
  },
  {
    label: 'section.stock',
    reports: [
      { name: 'stock', to: '/reports/stock' },
      { name: 'valuation', to: '/reports/valuation' },
      { name: 'trend', to: '/reports/trend' },
      { name: 'lowStock', to: '/reports/low-stock' },
      { name: 'aging', to: '/reports/aging' },
    ],
  },
  {
    label: 'section.losses',
    reports: [
      { name: 'shrinkage', to: '/reports/shrinkage' },
      { name: 'counts', to: '/reports/counts' },
    ],
  },
];

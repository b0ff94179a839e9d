import {
  type Icon,
  IconAlertTriangle,
  IconCalendarStats,
  IconChartAreaLine,
  IconClipboardCheck,
  IconCoins,
  IconHourglass,
  IconReportMoney,
  IconSortDescending,
  IconTrendingDown,
} from '@tabler/icons-react';
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
  icon: Icon;
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
      { name: 'sales', to: '/reports/sales', icon: IconReportMoney },
      { name: 'abc', to: '/reports/abc', icon: IconSortDescending },
    ],
  },
  {
    label: 'section.stock',
    reports: [
      { name: 'stock', to: '/reports/stock', icon: IconCalendarStats },
      { name: 'valuation', to: '/reports/valuation', icon: IconCoins },
      { name: 'trend', to: '/reports/trend', icon: IconChartAreaLine },
      { name: 'lowStock', to: '/reports/low-stock', icon: IconAlertTriangle },
      { name: 'aging', to: '/reports/aging', icon: IconHourglass },
    ],
  },
  {
    label: 'section.losses',
    reports: [
      { name: 'shrinkage', to: '/reports/shrinkage', icon: IconTrendingDown },
      { name: 'counts', to: '/reports/counts', icon: IconClipboardCheck },
    ],
  },
];

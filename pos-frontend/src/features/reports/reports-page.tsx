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
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { jobSearchSchema } from '@/shared/files/job-search';
import { Board, Panel } from '@/shared/ui/board';
import { ExportJob } from './export-job';
import { REPORTS, type ReportName } from './pages';
import { RecentFiles } from './recent-files';
import classes from './reports.module.css';
import { useReportTexts } from './texts';
import { useReportPageTexts } from './texts-pages';

const ICONS: Record<ReportName, Icon> = {
  sales: IconReportMoney,
  abc: IconSortDescending,
  stock: IconCalendarStats,
  valuation: IconCoins,
  trend: IconChartAreaLine,
  lowStock: IconAlertTriangle,
  aging: IconHourglass,
  shrinkage: IconTrendingDown,
  counts: IconClipboardCheck,
};

/** What each report answers. */
export function ReportsPage() {
  const text = useReportTexts();
  const pages = useReportPageTexts();
  const navigate = useNavigate();
  const { job } = jobSearchSchema.parse(useSearch({ strict: false }));
  return (
    <Board title={pages('title')} note={text('lead')}>
      {job !== undefined && (
        <ExportJob id={job} onClose={() => void navigate({ to: '/reports', search: {} })} />
      )}
      {REPORTS.map(({ label, reports }) => (
        <Panel key={label} title={pages(label)}>
          <ul className={classes.index}>
            {reports.map(({ name, to }) => {
              const ReportIcon = ICONS[name];
              return (
                <li key={name}>
                  <Link to={to}>
                    <ReportIcon size={20} stroke={1.75} aria-hidden />
                    <strong>{pages(`name.${name}`)}</strong>
                    <span>{text(`about.${name}`)}</span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </Panel>
      ))}
      <RecentFiles />
    </Board>
  );
}

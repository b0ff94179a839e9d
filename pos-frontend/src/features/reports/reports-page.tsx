import { Link } from '@tanstack/react-router';
import { Board, Panel } from '@/shared/ui/board';
import { REPORTS } from './pages';
import classes from './reports.module.css';
import { useReportTexts } from './texts';
import { useReportPageTexts } from './texts-pages';

/** What each report answers. */
export function ReportsPage() {
  const text = useReportTexts();
  const pages = useReportPageTexts();
  return (
    <Board title={pages('title')} note={text('lead')}>
      {REPORTS.map(({ label, reports }) => (
        <Panel key={label} title={pages(label)}>
          <ul className={classes.index}>
            {reports.map(({ name, to, icon: Icon }) => (
              <li key={name}>
                <Link to={to}>
                  <Icon size={20} stroke={1.75} aria-hidden />
                  <strong>{pages(`name.${name}`)}</strong>
                  <span>{text(`about.${name}`)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      ))}
    </Board>
  );
}

import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats, useSession } from '@/shared/session/session';
import { useStockTotals } from '@/shared/stock/use-stock-totals';
import { navigationFor } from '../navigation';
import { useAppTexts } from '../texts';
import classes from './sidebar.module.css';

/** Beside every page; pages that show stock ask more often, and this hears of it. */
const LOW_STOCK_MS = 60_000;

interface NavigationProps {
  /** Icons with a tooltip in place of the word. */
  collapsed?: boolean;
  onNavigate?: () => void;
}

export function Navigation({ collapsed = false, onNavigate }: NavigationProps) {
  const text = useAppTexts();
  const { permissions } = useSession();
  const { locale } = useFormats();
  const { data: lowStock } = useStockTotals(undefined, LOW_STOCK_MS);
  return (
    <nav aria-label={text('nav.label')} className={classes.nav}>
      {navigationFor(permissions).map((section) => (
        <div key={section.label} className={classes.section}>
          <h2 className={collapsed ? 'visually-hidden' : classes.heading}>{text(section.label)}</h2>
          {section.items.map(({ to, label, icon: Icon, exact = false, countsLow = false }) => {
            const low = countsLow && lowStock?.low ? lowStock : undefined;
            const count = low && formatQuantity(String(low.low), locale);
            const counted = low && text('nav.lowOut', { out: low.out });
            const name = counted ? `${text(label)} ${count} ${counted}` : text(label);
            return (
              <Tooltip key={to} label={name} position="right" disabled={!collapsed}>
                <Link
                  to={to}
                  className={classes.link}
                  activeOptions={{ exact, includeSearch: false }}
                  activeProps={{ 'data-active': true }}
                  aria-label={collapsed ? name : undefined}
                  onClick={onNavigate}
                >
                  <Icon size={18} stroke={1.75} aria-hidden />
                  {!collapsed && text(label)}{' '}
                  {counted && (
                    <span className={classes.count}>
                      {!collapsed && (
                        <>
                          {count} <span className="visually-hidden">{counted}</span>
                        </>
                      )}
                    </span>
                  )}
                </Link>
              </Tooltip>
            );
          })}
        </div>
      ))}
    </nav>
  );
}

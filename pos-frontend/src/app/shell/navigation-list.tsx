import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSession } from '@/shared/session/session';
import { navigationFor } from '../navigation';
import { useAppTexts } from '../texts';
import classes from './sidebar.module.css';

interface NavigationProps {
  /** Icons with a tooltip in place of the word. */
  collapsed?: boolean;
  onNavigate?: () => void;
}

export function Navigation({ collapsed = false, onNavigate }: NavigationProps) {
  const text = useAppTexts();
  const { permissions } = useSession();
  return (
    <nav aria-label={text('nav.label')} className={classes.nav}>
      {navigationFor(permissions).map((section) => (
        <div key={section.label} className={classes.section}>
          <h2 className={collapsed ? 'visually-hidden' : classes.heading}>{text(section.label)}</h2>
          {section.items.map(({ to, label, icon: Icon, exact = false }) => (
            <Tooltip key={to} label={text(label)} position="right" disabled={!collapsed}>
              <Link
                to={to}
                className={classes.link}
                activeOptions={{ exact, includeSearch: false }}
                activeProps={{ 'data-active': true }}
                aria-label={collapsed ? text(label) : undefined}
                onClick={onNavigate}
              >
                <Icon size={18} stroke={1.75} aria-hidden />
                {!collapsed && text(label)}
              </Link>
            </Tooltip>
          ))}
        </div>
      ))}
    </nav>
  );
}

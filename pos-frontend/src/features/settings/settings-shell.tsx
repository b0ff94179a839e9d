import { IconLock } from '@tabler/icons-react';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useSession } from '@/shared/session/session';
import { Message } from '@/shared/ui/message';
import { PageTitle } from '@/shared/ui/page-title';
import { mayOpenPath, settingsFor } from './pages';
import classes from './settings-shell.module.css';
import { useSettingsPageTexts } from './texts-pages';

/** The pages under `/settings`, beside a list of those that this user may open. */
export function SettingsShell() {
  const text = useSettingsPageTexts();
  const { permissions } = useSession();
  const path = useLocation({ select: (location) => location.pathname });
  return (
    <div className={classes.shell}>
      <nav className={classes.nav} aria-label={text('navigation')}>
        {settingsFor(permissions).map((section) => (
          <div key={section.label} className={classes.section}>
            <h2 className={classes.heading}>{text(section.label)}</h2>
            {section.pages.map(({ to, label }) => (
              <Link key={to} to={to} className={classes.link} activeProps={{ 'data-active': true }}>
                {text(label)}
              </Link>
            ))}
          </div>
        ))}
      </nav>
      <div className={classes.content}>
        {mayOpenPath(path, permissions) ? <Outlet /> : <Forbidden />}
      </div>
    </div>
  );
}

function Forbidden() {
  const text = useSettingsPageTexts();
  return (
    <>
      <PageTitle className="visually-hidden">{text('title')}</PageTitle>
      <Message icon={IconLock} title={text('forbiddenTitle')} body={text('forbidden')} />
    </>
  );
}

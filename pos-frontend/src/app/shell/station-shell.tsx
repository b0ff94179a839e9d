import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { sessionQuery } from '@/features/auth/session-query';
import { SessionProvider } from '@/shared/session/session';
import { CommandPalette } from './command-palette';
import { ConnectionBanner } from './connection-banner';
import { KeyList } from './key-list';
import classes from './shell.module.css';

/** What is around a page that has the whole screen to itself. */
export function StationShell() {
  // The route has asked already; this only follows later changes.
  const { data: me } = useQuery(sessionQuery);
  if (!me) return null;
  return (
    <SessionProvider me={me}>
      <div className={classes.shell}>
        <div className={classes.column}>
          <ConnectionBanner />
          <main tabIndex={-1} className={classes.main}>
            <Outlet />
          </main>
        </div>
      </div>
      <CommandPalette />
      <KeyList />
    </SessionProvider>
  );
}

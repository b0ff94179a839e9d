import { Drawer } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { sessionQuery } from '@/features/auth/session-query';
import { SessionProvider } from '@/shared/session/session';
import { useAppTexts } from '../texts';
import { CommandPalette } from './command-palette';
import { ConnectionBanner } from './connection-banner';
import { Header } from './header';
import { KeyList } from './key-list';
import { Navigation } from './navigation-list';
import classes from './shell.module.css';
import { Sidebar } from './sidebar';

const PHONE = '(max-width: 700px)';
const CONTENT_ID = 'content';

export function Shell() {
  const text = useAppTexts();
  const phone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const [drawer, { open, close }] = useDisclosure(false);
  // The route has asked already; this only follows later changes.
  const { data: me } = useQuery(sessionQuery);
  if (!me) return null;

  return (
    <SessionProvider me={me}>
      <a className={classes.skip} href={`#${CONTENT_ID}`}>
        {text('nav.skip')}
      </a>
      <div className={classes.shell}>
        {!phone && <Sidebar />}
        <div className={classes.column}>
          <Header onOpenNavigation={phone ? open : undefined} />
          <ConnectionBanner />
          <main id={CONTENT_ID} tabIndex={-1} className={classes.main}>
            <Outlet />
          </main>
        </div>
      </div>
      <Drawer
        opened={phone && drawer}
        onClose={close}
        size={288}
        title={text('nav.label')}
        closeButtonProps={{ 'aria-label': text('nav.close') }}
      >
        <Navigation onNavigate={close} />
      </Drawer>
      <CommandPalette />
      <KeyList />
    </SessionProvider>
  );
}

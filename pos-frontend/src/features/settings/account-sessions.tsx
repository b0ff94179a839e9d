import { Button } from '@mantine/core';
import { authSessionsRevoke, useAuthSessions } from '@/shared/api/generated/auth';
import type { SessionRow } from '@/shared/api/generated/model/sessionRow';
import { ErrorMessage } from '@/shared/ui/error-message';
import { Moment } from '@/shared/ui/values';
import { browserName } from './browser-name';
import { Section } from './settings-page';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';
import { useSave } from './use-save';

const SESSIONS = '/api/v1/auth/sessions';

/** Where one is signed in, and the way to end it there. */
export function AccountSessions() {
  const text = useSettingsTexts();
  const sessions = useAuthSessions();
  return (
    <Section title={text('sessions.title')} hint={text('sessions.hint')}>
      {sessions.error && !sessions.data && (
        <ErrorMessage error={sessions.error} onRetry={() => void sessions.refetch()} />
      )}
      <ul className={classes.list}>
        {sessions.data?.map((session) => (
          <Session key={session.id} session={session} />
        ))}
      </ul>
    </Section>
  );
}

function Session({ session }: { session: SessionRow }) {
  const text = useSettingsTexts();
  const name = browserName(session.user_agent) || text('sessions.unknown');
  const save = useSave({
    send: authSessionsRevoke,
    refresh: [SESSIONS],
    done: text('sessions.ended', { name }),
    onDone: () => {},
  });
  return (
    <li className={classes.row}>
      <div className={classes.rowText}>
        {name}{' '}
        <span className={classes.quiet}>
          {session.address} {'·'} <Moment value={session.signed_in_at} />
        </span>
        {save.refusal.rest && <p role="alert">{save.refusal.rest}</p>}
      </div>
      {session.is_current ? (
        <span className={classes.quiet}>{text('sessions.current')}</span>
      ) : (
        <Button
          variant="default"
          size="compact-sm"
          loading={save.pending}
          aria-label={text('sessions.endOf', { name })}
          onClick={() => save.run(session.id)}
        >
          {text('sessions.end')}
        </Button>
      )}
    </li>
  );
}

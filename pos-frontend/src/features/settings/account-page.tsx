import { useSession } from '@/shared/session/session';
import { Fact, Facts } from '@/shared/ui/facts';
import { AccountNotifications } from './account-notifications';
import { AccountPassword } from './account-password';
import { AccountPin } from './account-pin';
import { AccountSecondFactor } from './account-second-factor';
import { AccountSessions } from './account-sessions';
import { SettingsPage } from './settings-page';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';

/** What belongs to whoever is signed in, and to nobody else. */
export function AccountPage() {
  const text = useSettingsTexts();
  const { name, email, role } = useSession();
  return (
    <SettingsPage title={text('account.title')}>
      <div className={classes.facts}>
        <Facts>
          <Fact label={text('people.name')}>{name}</Fact>
          <Fact label={text('people.email')}>{email}</Fact>
          <Fact label={text('people.role')}>{text(`role.${role}`)}</Fact>
        </Facts>
      </div>
      <AccountPassword />
      <AccountSecondFactor />
      <AccountSessions />
      <AccountPin />
      <AccountNotifications />
    </SettingsPage>
  );
}

import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconLogout, IconSettings } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useSignOut } from '@/features/auth/use-sign-out';
import { useSession } from '@/shared/session/session';
import { useAppTexts } from '../texts';
import { COLOR_SCHEMES } from './color-schemes';
import classes from './header.module.css';

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''];
  return letters.map((word) => word?.charAt(0).toUpperCase() ?? '').join('');
}

export function UserMenu() {
  const text = useAppTexts();
  const me = useSession();
  const name = me.name || me.email;
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.userButton} aria-label={text('user.menu', { name })}>
          {/* Drawn by the style sheet: two letters are no name for a speech user to call. */}
          <span className={classes.initials} data-initials={initialsOf(name)} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <span className={classes.name}>{name}</span>
          <span>{text(`role.${me.role}`)}</span>
          <span>{me.email}</span>
        </div>
        <Menu.Divider />
        <Menu.Label>{text('theme.label')}</Menu.Label>
        <Menu.RadioGroup value={colorScheme}>
          {COLOR_SCHEMES.map(({ value, label, icon: Icon }) => (
            <Menu.RadioItem
              key={value}
              value={value}
              checkIcon={<IconCheck size={16} aria-hidden />}
              rightSection={<Icon size={16} stroke={1.75} aria-hidden />}
              onChange={() => setColorScheme(value)}
            >
              {text(label)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to="/settings"
          leftSection={<IconSettings size={16} stroke={1.75} aria-hidden />}
        >
          {text('user.settings')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={16} stroke={1.75} aria-hidden />}
          onClick={signOut}
        >
          {text('user.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { useOs } from '@mantine/hooks';
import { IconKeyboard, IconMenu2, IconSearch } from '@tabler/icons-react';
import { useAppTexts } from '../texts';
import { openPalette } from './command-palette';
import classes from './header.module.css';
import { JobsUnderWay } from './jobs-under-way';
import { openKeyList } from './key-list';
import { TenantSwitcher } from './tenant-switcher';
import { UserMenu } from './user-menu';

interface HeaderProps {
  /** Set where the navigation is a drawer. */
  onOpenNavigation: (() => void) | undefined;
}

export function Header({ onOpenNavigation }: HeaderProps) {
  const text = useAppTexts();
  const mod = useOs() === 'macos' ? '⌘' : 'Ctrl';
  return (
    <header className={classes.header}>
      {onOpenNavigation && (
        <ActionIcon aria-label={text('nav.open')} onClick={onOpenNavigation}>
          <IconMenu2 size={20} stroke={1.75} aria-hidden />
        </ActionIcon>
      )}
      <TenantSwitcher />
      <JobsUnderWay />
      <UnstyledButton className={classes.palette} onClick={openPalette} aria-haspopup="dialog">
        <IconSearch size={16} aria-hidden />
        <span className={classes.paletteLabel}>{text('palette.open')}</span>
        <kbd aria-hidden>{`${mod} K`}</kbd>
      </UnstyledButton>
      <Tooltip label={text('keys.title')}>
        <ActionIcon aria-label={text('keys.open')} aria-haspopup="dialog" onClick={openKeyList}>
          <IconKeyboard size={20} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <UserMenu />
    </header>
  );
}

import { ActionIcon, Tooltip } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Logo } from '@/shared/ui/logo';
import { useAppTexts } from '../texts';
import { Navigation } from './navigation-list';
import classes from './sidebar.module.css';

const WIDE = '(min-width: 1200px)';

/** Wide screens start with words, tablets with icons; each remembers what its user prefers. */
export function Sidebar() {
  const text = useAppTexts();
  const wide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  const [collapsed, setCollapsed] = useLocalStorage({
    key: wide ? 'onhand-nav-collapsed-wide' : 'onhand-nav-collapsed',
    defaultValue: !wide,
    getInitialValueInEffect: false,
  });
  const label = text(collapsed ? 'nav.expand' : 'nav.collapse');
  const ToggleIcon = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <div className={classes.sidebar} data-collapsed={collapsed || undefined}>
      <div className={classes.brand}>
        <Logo compact={collapsed} />
      </div>
      <Navigation collapsed={collapsed} />
      <Tooltip label={label} position="right">
        <ActionIcon
          className={classes.toggle}
          aria-label={label}
          aria-expanded={!collapsed}
          onClick={() => setCollapsed(!collapsed)}
        >
          <ToggleIcon size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

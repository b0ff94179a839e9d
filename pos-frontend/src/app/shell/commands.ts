import { useMantineColorScheme } from '@mantine/core';
import {
  type Icon,
  IconAlertTriangle,
  IconBuildingStore,
  IconCircleX,
  IconClipboardList,
  IconKeyboard,
  IconLogout,
  IconReportAnalytics,
  IconShoppingCart,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useSignOut } from '@/features/auth/use-sign-out';
import { useSwitchTenant } from '@/features/auth/use-switch-tenant';
import { REPORTS } from '@/features/reports/pages';
import { useReportPageTexts } from '@/features/reports/texts-pages';
import { settingsFor } from '@/features/settings/pages';
import { useSettingsPageTexts } from '@/features/settings/texts-pages';
import { useSession } from '@/shared/session/session';
import { navigationFor } from '../navigation';
import { useAppTexts } from '../texts';
import { COLOR_SCHEMES } from './color-schemes';
import { openKeyList } from './key-list';

interface Command {
  id: string;
  label: string;
  icon: Icon;
  run: () => void;
}

export interface CommandGroup {
  group: string;
  commands: Command[];
}

/** Whatever can be done from anywhere, by name. */
export function useCommands(): CommandGroup[] {
  const text = useAppTexts();
  const settingsText = useSettingsPageTexts();
  const reportText = useReportPageTexts();
  const navigate = useNavigate();
  const { tenant, tenants, permissions, stores } = useSession();
  const { setColorScheme } = useMantineColorScheme();
  const switchTenant = useSwitchTenant();
  const signOut = useSignOut();

  const pages = navigationFor(permissions).flatMap((section) =>
    section.items.map(({ to, label, icon }) => ({
      id: to,
      label: `${text(section.label)}: ${text(label)}`,
      icon,
      run: () => void navigate({ to }),
    })),
  );
  const settings = settingsFor(permissions).flatMap((section) =>
    section.pages.map(({ to, label, icon }) => ({
      id: to,
      label: `${settingsText('title')}: ${settingsText(label)}`,
      icon,
      run: () => void navigate({ to }),
    })),
  );
  const reports = permissions.includes('analytics.read')
    ? REPORTS.flatMap((section) =>
        section.reports.map(({ name, to }) => ({
          id: to,
          label: `${reportText('title')}: ${reportText(`name.${name}`)}`,
          icon: IconReportAnalytics,
          run: () => void navigate({ to }),
        })),
      )
    : [];
  const filtered: Command[] = [
    {
      id: 'low-stock',
      label: text('palette.lowStock'),
      icon: IconAlertTriangle,
      run: () => void navigate({ to: '/inventory/stock', search: { low_stock: true } }),
    },
    {
      id: 'out-of-stock',
      label: text('palette.outOfStock'),
      icon: IconCircleX,
      run: () => void navigate({ to: '/inventory/stock', search: { out_of_stock: true } }),
    },
  ];
  const may = (permission: string) => permissions.includes(permission) && stores.length > 0;
  const newCount: Command = {
    id: 'new-count',
    label: text('palette.newCount'),
    icon: IconClipboardList,
    run: () => void navigate({ to: '/inventory/counts/new' }),
  };
  const newOrder: Command = {
    id: 'new-order',
    label: text('palette.newOrder'),
    icon: IconShoppingCart,
    run: () => void navigate({ to: '/purchasing/pos/new' }),
  };
  const begun = [
    ...(may('stock.count') ? [newCount] : []),
    ...(may('purchasing.order') ? [newOrder] : []),
  ];
  const tenantChanges = tenants
    .filter(({ id }) => id !== tenant.id)
    .map(({ id, name }) => ({
      id: `tenant-${id}`,
      label: text('palette.switchTo', { name }),
      icon: IconBuildingStore,
      run: () => switchTenant(id),
    }));
  const schemes = COLOR_SCHEMES.map(({ value, label, icon }) => ({
    id: `theme-${value}`,
    label: text('palette.appearance', { scheme: text(label) }),
    icon,
    run: () => setColorScheme(value),
  }));

  return [
    { group: text('palette.pages'), commands: [...pages, ...filtered, ...reports, ...settings] },
    {
      group: text('palette.actions'),
      commands: [
        ...begun,
        ...tenantChanges,
        ...schemes,
        { id: 'keys', label: text('keys.title'), icon: IconKeyboard, run: openKeyList },
        { id: 'sign-out', label: text('user.signOut'), icon: IconLogout, run: signOut },
      ],
    },
  ];
}

import {
  type Icon,
  IconAdjustments,
  IconBuildingWarehouse,
  IconCashRegister,
  IconChartBar,
  IconClipboardList,
  IconHistory,
  IconLayoutDashboard,
  IconPackages,
  IconReceipt,
  IconRefreshAlert,
  IconReportAnalytics,
  IconSettings,
  IconShoppingCart,
  IconTags,
  IconTruckDelivery,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';

interface NavigationItem {
  to: NonNullable<LinkProps['to']>;
  label:
    | 'nav.dashboard'
    | 'nav.till'
    | 'nav.sales'
    | 'nav.overview'
    | 'nav.stock'
    | 'nav.movements'
    | 'nav.adjust'
    | 'nav.transfers'
    | 'nav.counts'
    | 'nav.reorder'
    | 'nav.orders'
    | 'nav.vendors'
    | 'nav.catalog'
    | 'nav.reports'
    | 'nav.settings';
  icon: Icon;
  /** Other pages lie below its address; it is current only when it is open itself. */
  exact?: boolean;
  /** Only for who has this permission. */
  needs?: string;
  /** Beside it stands how many items are low. */
  countsLow?: boolean;
}

interface NavigationSection {
  label: 'nav.business' | 'nav.selling' | 'nav.inventory' | 'nav.buying' | 'nav.shop';
  items: NavigationItem[];
}

/** Only pages that exist. The sidebar and the command palette both read this list. */
const navigation: NavigationSection[] = [
  {
    label: 'nav.business',
    items: [
      { to: '/owner', label: 'nav.dashboard', icon: IconChartBar, needs: 'analytics.read' },
      { to: '/reports', label: 'nav.reports', icon: IconReportAnalytics, needs: 'analytics.read' },
    ],
  },
  {
    label: 'nav.selling',
    items: [
      { to: '/pos', label: 'nav.till', icon: IconCashRegister, needs: 'till.sell' },
      { to: '/sales', label: 'nav.sales', icon: IconReceipt, needs: 'sales.read' },
    ],
  },
  {
    label: 'nav.inventory',
    items: [
      { to: '/inventory', label: 'nav.overview', icon: IconLayoutDashboard, exact: true },
      { to: '/inventory/stock', label: 'nav.stock', icon: IconPackages, countsLow: true },
      { to: '/inventory/movements', label: 'nav.movements', icon: IconHistory },
      {
        to: '/inventory/adjust',
        label: 'nav.adjust',
        icon: IconAdjustments,
        needs: 'stock.adjust',
      },
      { to: '/inventory/transfers', label: 'nav.transfers', icon: IconTruckDelivery },
      { to: '/inventory/counts', label: 'nav.counts', icon: IconClipboardList },
      { to: '/inventory/reorder', label: 'nav.reorder', icon: IconRefreshAlert },
    ],
  },
  {
    label: 'nav.buying',
    items: [
      { to: '/purchasing/pos', label: 'nav.orders', icon: IconShoppingCart },
      { to: '/purchasing/vendors', label: 'nav.vendors', icon: IconBuildingWarehouse },
    ],
  },
  {
    label: 'nav.shop',
    items: [
      { to: '/catalog', label: 'nav.catalog', icon: IconTags },
      { to: '/settings', label: 'nav.settings', icon: IconSettings },
    ],
  },
];

/** The sections with what a user of these permissions can use. */
export function navigationFor(permissions: readonly string[]): NavigationSection[] {
  return navigation
    .map(({ label, items }) => ({
      label,
      items: items.filter(({ needs }) => !needs || permissions.includes(needs)),
    }))
    .filter(({ items }) => items.length > 0);
}

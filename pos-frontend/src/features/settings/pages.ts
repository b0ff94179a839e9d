import {
  type Icon,
  IconBuildingStore,
  IconHistory,
  IconKey,
  IconReceiptTax,
  IconSettings,
  IconTag,
  IconUserCircle,
  IconUsers,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';

interface SettingsPage {
  to: NonNullable<LinkProps['to']>;
  label:
    | 'page.general'
    | 'page.stores'
    | 'page.people'
    | 'page.reasons'
    | 'page.taxes'
    | 'page.tokens'
    | 'page.audit'
    | 'page.account';
  icon: Icon;
  /** Only for who has this permission; without one it is everybody's own. */
  needs?: string;
}

interface SettingsSection {
  label: 'section.shop' | 'section.account';
  pages: SettingsPage[];
}

const general: SettingsPage = {
  to: '/settings/general',
  label: 'page.general',
  icon: IconSettings,
  needs: 'settings.write',
};
const stores: SettingsPage = {
  to: '/settings/stores',
  label: 'page.stores',
  icon: IconBuildingStore,
  needs: 'settings.write',
};
const people: SettingsPage = {
  to: '/settings/people',
  label: 'page.people',
  icon: IconUsers,
  needs: 'users.manage',
};
const reasons: SettingsPage = {
  to: '/settings/reasons',
  label: 'page.reasons',
  icon: IconTag,
  needs: 'settings.write',
};
const taxes: SettingsPage = {
  to: '/settings/taxes',
  label: 'page.taxes',
  icon: IconReceiptTax,
  needs: 'catalog.write',
};
const tokens: SettingsPage = {
  to: '/settings/tokens',
  label: 'page.tokens',
  icon: IconKey,
  needs: 'tokens.manage',
};
const audit: SettingsPage = {
  to: '/settings/audit',
  label: 'page.audit',
  icon: IconHistory,
  needs: 'audit.read',
};
const account: SettingsPage = {
  to: '/settings/account',
  label: 'page.account',
  icon: IconUserCircle,
};

/** Only pages that exist. The settings' own navigation and the command palette read this list. */
const sections: SettingsSection[] = [
  {
    label: 'section.shop',
    pages: [general, stores, people, reasons, taxes, tokens, audit],
  },
  { label: 'section.account', pages: [account] },
];

function mayOpen({ needs }: SettingsPage, permissions: readonly string[]): boolean {
  return needs === undefined || permissions.includes(needs);
}

/** The sections with what a user of these permissions may open. */
export function settingsFor(permissions: readonly string[]): SettingsSection[] {
  return sections
    .map(({ label, pages }) => ({
      label,
      pages: pages.filter((page) => mayOpen(page, permissions)),
    }))
    .filter(({ pages }) => pages.length > 0);
}

/** What `/settings` leads to. */
export function firstSettingsPage(permissions: readonly string[]) {
  return settingsFor(permissions)[0]?.pages[0]?.to;
}

/** False for a page of the settings that these permissions do not open. */
export function mayOpenPath(path: string, permissions: readonly string[]): boolean {
  const page = sections
    .flatMap(({ pages }) => pages)
    .find(({ to }) => path === to || path.startsWith(`${to}/`));
  return page === undefined || mayOpen(page, permissions);
}

import { type Icon, IconHistory } from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';

interface SettingsPage {
  to: NonNullable<LinkProps['to']>;
  label: 'page.audit';
  icon: Icon;
  /** Only for who has this permission; without one it is everybody's own. */
  needs?: string;
}

interface SettingsSection {
  label: 'section.shop';
  pages: SettingsPage[];
}

/** Only pages that exist. The settings' own navigation and the command palette read this list. */
const sections: SettingsSection[] = [
  {
    label: 'section.shop',
    pages: [{ to: '/settings/audit', label: 'page.audit', icon: IconHistory, needs: 'audit.read' }],
  },
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

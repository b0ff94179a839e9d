import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { useSwitchTenant } from '@/features/auth/use-switch-tenant';
import { useSession } from '@/shared/session/session';
import { useAppTexts } from '../texts';
import classes from './header.module.css';

/** The shop one works in; a choice only for those who belong to several. */
export function TenantSwitcher() {
  const text = useAppTexts();
  const { tenant, tenants } = useSession();
  const switchTenant = useSwitchTenant();
  if (tenants.length < 2) return <span className={classes.tenant}>{tenant.name}</span>;
  return (
    <Menu position="bottom-start" width={256}>
      <Menu.Target>
        <UnstyledButton
          className={classes.tenantButton}
          aria-label={text('tenant.switch', { name: tenant.name })}
        >
          <span className={classes.tenant}>{tenant.name}</span>
          <IconSelector size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text('tenant.label')}</Menu.Label>
        {tenants.map(({ id, name }) => (
          <Menu.Item
            key={id}
            aria-current={id === tenant.id || undefined}
            rightSection={id === tenant.id && <IconCheck size={16} aria-hidden />}
            onClick={() => id !== tenant.id && switchTenant(id)}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

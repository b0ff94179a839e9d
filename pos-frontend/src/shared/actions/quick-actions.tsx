import { Button } from '@mantine/core';
import {
  type Icon,
  IconClipboardList,
  IconShoppingCart,
  IconTruckDelivery,
} from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useSession } from '@/shared/session/session';
import viewClasses from '@/shared/ui/data-table/view-menu.module.css';
import { AdjustAction } from './adjust-action';
import { useActionTexts } from './texts';

interface Action {
  to: NonNullable<LinkProps['to']>;
  label: 'newOrder' | 'newCount' | 'newTransfer';
  icon: Icon;
  needs: string;
}

const ACTIONS: Action[] = [
  {
    to: '/purchasing/pos/new',
    label: 'newOrder',
    icon: IconShoppingCart,
    needs: 'purchasing.order',
  },
  { to: '/inventory/counts/new', label: 'newCount', icon: IconClipboardList, needs: 'stock.count' },
  {
    to: '/inventory/transfers/new',
    label: 'newTransfer',
    icon: IconTruckDelivery,
    needs: 'stock.transfer',
  },
];

/** What is done most often with stock, from wherever it is looked at, for who may do it. */
export function QuickActions() {
  const text = useActionTexts();
  const { permissions, stores } = useSession();
  const allowed = ACTIONS.filter(({ needs }) => permissions.includes(needs) && stores.length > 0);
  return (
    <>
      {allowed.map(({ to, label, icon: ActionIcon }) => (
        <Button
          key={to}
          variant="default"
          size="compact-sm"
          className={viewClasses.button}
          leftSection={<ActionIcon size={16} aria-hidden />}
          renderRoot={(props) => <Link to={to} {...props} />}
        >
          {text(label)}
        </Button>
      ))}
      <AdjustAction />
    </>
  );
}

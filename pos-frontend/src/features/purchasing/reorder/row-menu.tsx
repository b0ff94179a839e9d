import { ActionIcon, Menu } from '@mantine/core';
import {
  IconBellOff,
  IconBellRinging,
  IconDots,
  IconPackage,
  IconTruckDelivery,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { useMayShare } from './may-share';
import { usePurchasingTexts } from './texts';

export interface RowActions {
  onShare: (rows: readonly ReorderSuggestion[], fromStoreId: number) => void;
  onSnooze: (row: ReorderSuggestion) => void;
  onWake: (row: ReorderSuggestion) => void;
}

interface RowMenuProps extends RowActions {
  row: ReorderSuggestion;
  /** Goods are ordered, and suggestions put off, by managers of the store. */
  mayOrder: boolean;
}

export function RowMenu({ row, mayOrder, onShare, onSnooze, onWake }: RowMenuProps) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const mayShare = useMayShare();
  const helpers = row.spare.filter(({ store_id }) => mayShare(store_id));
  return (
    <Menu position="bottom-end" width={264}>
      <Menu.Target>
        <ActionIcon aria-label={text('reorder.actionsOf', { sku: row.sku, store: row.store_code })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {helpers.map(({ store_id, store_code, qty }) => (
          <Menu.Item
            key={store_id}
            leftSection={<IconTruckDelivery size={16} aria-hidden />}
            onClick={() => onShare([row], store_id)}
          >
            {text('reorder.transferFrom', {
              store: store_code,
              quantity: formatQuantity(qty, locale),
            })}
          </Menu.Item>
        ))}
        {mayOrder && row.snoozed_until === null && (
          <Menu.Item
            leftSection={<IconBellOff size={16} aria-hidden />}
            onClick={() => onSnooze(row)}
          >
            {text('reorder.snooze')}
          </Menu.Item>
        )}
        {mayOrder && row.snoozed_until !== null && (
          <Menu.Item
            leftSection={<IconBellRinging size={16} aria-hidden />}
            onClick={() => onWake(row)}
          >
            {text('reorder.wake')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconPackage size={16} aria-hidden />}
          renderRoot={(props) => (
            <Link
              to="/inventory/stock"
              search={{ search: row.sku, store_id: row.store_id }}
              {...props}
            />
          )}
        >
          {text('reorder.stock')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

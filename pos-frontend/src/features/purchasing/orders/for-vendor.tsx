import { Button, Menu } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import { getPurchasingPosDocumentUrl } from '@/shared/api/generated/purchasing-pos';
import { useSeesCost } from '@/shared/session/session';
import { usePurchasingTexts } from './texts';

/** The order as the vendor gets it. With costs, so not for everyone. */
export function ForVendor({ order: { id } }: { order: PurchaseOrderOutput }) {
  const text = usePurchasingTexts();
  if (!useSeesCost()) return null;
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconFileExport size={16} stroke={1.75} aria-hidden />}
        >
          {text('order.forVendor')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component="a"
          href={getPurchasingPosDocumentUrl(String(id), { format: 'pdf' })}
          target="_blank"
          rel="noopener"
        >
          {text('order.pdf')}
        </Menu.Item>
        <Menu.Item
          component="a"
          href={getPurchasingPosDocumentUrl(String(id), { format: 'csv' })}
          download
        >
          {text('order.csv')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

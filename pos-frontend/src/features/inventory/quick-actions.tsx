import { Button } from '@mantine/core';
import { IconTruckDelivery } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import viewClasses from '@/shared/ui/data-table/view-menu.module.css';
import { AdjustAction } from './adjust-action';
import { useInventoryTexts } from './texts';
import { useMayTransfer } from './transfers/may-transfer';

/** What is done most often with stock, from wherever it is looked at, for who may do it. */
export function QuickActions() {
  const text = useInventoryTexts();
  const mayTransfer = useMayTransfer();
  return (
    <>
      {mayTransfer() && (
        <Button
          variant="default"
          size="compact-sm"
          className={viewClasses.button}
          leftSection={<IconTruckDelivery size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/inventory/transfers/new" {...props} />}
        >
          {text('stock.newTransfer')}
        </Button>
      )}
      <AdjustAction />
    </>
  );
}

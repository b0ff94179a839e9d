import { Button } from '@mantine/core';
import { IconCashRegister, IconPackage } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Kpis } from '@/shared/api/generated/model/kpis';
import { isZero } from '@/shared/lib/quantity';
import { useSession } from '@/shared/session/session';
import { useMay } from '@/shared/session/use-may';
import { Message } from '@/shared/ui/message';
import { useOwnerTexts } from './texts';

type Sold = Pick<Kpis, 'revenue' | 'transactions'>;

function isNothing({ revenue, transactions }: Sold): boolean {
  return transactions === 0 && isZero(revenue);
}

/** Neither in the period nor in the one before it: there is nothing to draw or compare. */
export function isUnsold(kpis: Kpis): boolean {
  return isNothing(kpis) && isNothing(kpis.previous);
}

/** A shop without any stock: what the board will show, and the one next step. */
export function NoStockYet() {
  const text = useOwnerTexts();
  const mayImport = useSession().permissions.includes('catalog.write');
  return (
    <Message
      icon={IconPackage}
      title={text('noStock.title')}
      body={text('noStock.body')}
      action={
        mayImport && (
          <Button renderRoot={(props) => <Link to="/catalog/import" {...props} />}>
            {text('noStock.action')}
          </Button>
        )
      }
    />
  );
}

/** In place of what is drawn of sales. */
export function NoSaleYet() {
  const text = useOwnerTexts();
  const maySell = useMay('till.sell')();
  return (
    <Message
      icon={IconCashRegister}
      title={text('empty.title')}
      body={text('empty.body')}
      action={
        maySell && (
          <Button variant="default" renderRoot={(props) => <Link to="/pos" {...props} />}>
            {text('empty.action')}
          </Button>
        )
      }
    />
  );
}

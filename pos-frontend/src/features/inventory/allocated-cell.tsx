import { UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { StockRow } from '@/shared/api/generated/model/stockRow';
import classes from '@/shared/documents/entry-link.module.css';
import { formatQuantity, isZero } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Quantity } from '@/shared/ui/values';
import { useInventoryTexts } from './texts';

const AllocatedDrawer = lazy(() => import('./reservations/allocated-drawer'));

/** Leads to who holds it. */
export function AllocatedCell({ row }: { row: StockRow }) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const [open, setOpen] = useState(false);
  const held = row.allocated !== null && !isZero(row.allocated);
  const shown = <Quantity value={row.allocated} quietZero />;
  // The drawer stays when its last reservation has been released, and says so.
  if (!held && !open) return shown;
  return (
    <>
      <UnstyledButton
        className={classes.why}
        aria-haspopup="dialog"
        aria-label={text('stock.heldBy', {
          quantity: formatQuantity(row.allocated ?? '0', locale),
          sku: row.sku,
          store: row.store_code,
        })}
        onClick={() => setOpen(true)}
      >
        {shown}
      </UnstyledButton>
      {open && (
        <Suspense>
          <AllocatedDrawer row={row} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

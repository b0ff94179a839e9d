import { UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import classes from '@/shared/documents/entry-link.module.css';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats, useSession } from '@/shared/session/session';
import { Quantity } from '@/shared/ui/values';
import { useStockTexts } from './texts';
import type { ThresholdRow } from './threshold-row';

const ThresholdDialog = lazy(() => import('./threshold-dialog'));

/** From where on the item is low; whoever sets policies in its store changes it here. */
export function ThresholdCell({ row }: { row: ThresholdRow }) {
  const text = useStockTexts();
  const { locale } = useFormats();
  const { permissions, stores } = useSession();
  const [open, setOpen] = useState(false);
  const shown = <Quantity value={row.threshold} quietZero />;
  const mayChange =
    permissions.includes('settings.write') && stores.some(({ id }) => id === row.store_id);
  if (!mayChange || row.threshold === null) return shown;
  return (
    <>
      <UnstyledButton
        className={classes.why}
        aria-label={text('threshold.change', {
          quantity: formatQuantity(row.threshold, locale),
          sku: row.sku,
          store: row.store_code,
        })}
        onClick={() => setOpen(true)}
      >
        {shown}
      </UnstyledButton>
      {open && (
        <Suspense>
          <ThresholdDialog row={row} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

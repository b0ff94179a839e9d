import { NativeSelect } from '@mantine/core';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import { orderLine } from './order-lines';
import classes from './reorder.module.css';
import { usePurchasingTexts } from './texts';
import { useVendors } from './use-reorder';
import { useEdit, useWorksheet } from './worksheet';

/** From whom: one of those who sell it; of what nobody is known to sell, anybody. */
export function VendorCell({ row, mayChange }: { row: ReorderSuggestion; mayChange: boolean }) {
  const text = usePurchasingTexts();
  const sheet = useWorksheet();
  const edit = useEdit(row.id);
  const line = orderLine(row, edit);
  const all = useVendors();
  const known = row.vendors.map(({ vendor_id, vendor_name }) => ({
    value: String(vendor_id),
    label: vendor_name,
  }));
  const offered =
    known.length > 0 ? known : all.map(({ id, name }) => ({ value: String(id), label: name }));
  if (!mayChange || known.length === 1) {
    return line.vendorName ? (
      <span className={classes.name} title={line.vendorName}>
        {line.vendorName}
      </span>
    ) : (
      <span className={classes.muted}>{'–'}</span>
    );
  }
  return (
    <NativeSelect
      size="xs"
      className={classes.vendor}
      aria-label={text('reorder.vendorOf', { sku: row.sku, store: row.store_code })}
      value={line.vendorId === null ? '' : String(line.vendorId)}
      data={
        line.vendorId === null
          ? [{ value: '', label: text('reorder.noVendor') }, ...offered]
          : offered
      }
      onChange={(event) =>
        sheet.edit(row.id, { vendorId: Number(event.currentTarget.value) || undefined })
      }
    />
  );
}

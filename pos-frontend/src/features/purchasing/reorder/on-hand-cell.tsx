import { Link } from '@tanstack/react-router';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatQuantity, isZero } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Quantity } from '@/shared/ui/values';
import classes from './reorder.module.css';
import { usePurchasingTexts } from './texts';

/** Leads to the movements that it is the sum of; says what is available where that is less. */
export function OnHandCell({ row }: { row: ReorderSuggestion }) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const why = text('reorder.onHandWhy', {
    quantity: formatQuantity(row.on_hand, locale),
    sku: row.sku,
    store: row.store_code,
  });
  return (
    <>
      <Link
        to="/inventory/movements"
        search={{ variant_id: row.variant_id, store_id: row.store_id }}
        className={linkClasses.why}
        title={why}
        aria-label={why}
      >
        <Quantity value={row.on_hand} />
      </Link>
      {!isZero(row.allocated) && (
        <span className={classes.note}>
          {text('reorder.available', { quantity: formatQuantity(row.available, locale) })}
        </span>
      )}
    </>
  );
}

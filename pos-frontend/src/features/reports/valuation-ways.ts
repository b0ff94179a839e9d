import { linkOptions } from '@tanstack/react-router';
import type { ValuationRow } from '@/shared/api/generated/model/valuationRow';

export interface AskedValuation {
  store_id?: number | undefined;
  category?: number | undefined;
  as_of?: string | undefined;
}

type Row = Pick<ValuationRow, 'store_id' | 'category_id' | 'product_id'>;

/** The items, or of a category the products, that a row is the worth of; none of no category. */
export function worthOf(row: Row, { store_id, category, as_of }: AskedValuation) {
  const store = row.store_id ?? store_id;
  const of = row.category_id ?? category;
  const within = { ...(store && { store_id: store }), ...(of && { category: of }) };
  if (row.category_id !== null) {
    const search = { ...within, ...(as_of && { as_of }), by: 'PRODUCT' as const };
    return linkOptions({ to: '/reports/valuation', search });
  }
  if (row.store_id === null && row.product_id === null) return undefined;
  const items = { ...within, ...(row.product_id && { product_id: row.product_id }) };
  return as_of
    ? linkOptions({ to: '/reports/stock', search: { ...items, as_of } })
    : linkOptions({ to: '/inventory/stock', search: items });
}

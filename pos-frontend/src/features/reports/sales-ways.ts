import { linkOptions } from '@tanstack/react-router';
import type { SalesRow } from '@/shared/api/generated/model/salesRow';
import { CAME_BACK, SOLD } from '@/shared/choices/sold';
import type { DayRange } from '@/shared/period/period';
import type { SalesBy } from './report-searches';

export interface AskedSales extends DayRange {
  by: SalesBy;
  store_id?: number | undefined;
  category?: number | undefined;
}

type Row = Pick<SalesRow, 'date' | 'store_id' | 'category_id' | 'product_id'>;

/** The days and the store of a row, by its own and by what the report is of. */
function placeOf(row: Row, { date_from, date_to, store_id }: AskedSales) {
  const store = row.store_id ?? store_id;
  return {
    date_from: row.date ?? date_from,
    date_to: row.date ?? date_to,
    ...(store && { store_id: store }),
  };
}

/** The products that add up to a row's revenue, margin and units; none of an hour, nor of no category. */
export function productsOf(row: Row, asked: AskedSales) {
  const category = row.category_id ?? asked.category;
  if (row.date === null && row.store_id === null && row.category_id === null) return undefined;
  return linkOptions({
    to: '/reports/sales',
    search: { ...placeOf(row, asked), ...(category && { category }), by: 'PRODUCT' },
  });
}

/** The sales that a row counts; those of a category are not listed. */
export function salesOf(row: Row, asked: AskedSales) {
  if (asked.category || (row.date === null && row.store_id === null)) return undefined;
  return linkOptions({ to: '/sales', search: { ...placeOf(row, asked), status: SOLD } });
}

/** What came back: by returns, and of a product by its movements. */
export function returnsOf(row: Row, asked: AskedSales) {
  if (row.product_id !== null) return movementsOf(row.product_id, 'RETURN', row, asked);
  if (asked.category || (row.date === null && row.store_id === null)) return undefined;
  return linkOptions({
    to: '/sales',
    search: { ...placeOf(row, asked), view: 'returns', return_status: CAME_BACK },
  });
}

/** What was sold: of a product by its movements, else by products. */
export function unitsOf(row: Row, asked: AskedSales) {
  return row.product_id === null
    ? productsOf(row, asked)
    : movementsOf(row.product_id, 'SALE', row, asked);
}

function movementsOf(product_id: number, type: 'SALE' | 'RETURN', row: Row, asked: AskedSales) {
  return linkOptions({
    to: '/inventory/movements',
    search: { ...placeOf(row, asked), product_id, movement_type: [type] },
  });
}

import { ProductCell } from '@/shared/ui/product-cell';
import { column } from './figures';

interface Item {
  product_name: string;
  variant_name: string;
  sku: string;
}

interface Placed extends Item {
  store_code: string;
  store_name?: string;
}

/** Which item a row is of. */
export function itemColumn<Row extends Item>(label: string) {
  return column<Row>('product_name', label, {
    text: true,
    sortable: true,
    pinned: true,
    grow: true,
    minWidth: 240,
    cell: ({ product_name: product, variant_name: variant, sku }) => (
      <ProductCell product={product} variant={variant} sku={sku} />
    ),
  });
}

export function storeColumn<Row extends Placed>(label: string) {
  return column<Row>('store_code', label, {
    text: true,
    sortable: true,
    cell: (row) => <span title={row.store_name}>{row.store_code}</span>,
  });
}

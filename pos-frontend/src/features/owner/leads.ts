import { linkOptions } from '@tanstack/react-router';
import { ON_THE_WAY } from '@/shared/choices/on-the-way';
import { SOLD } from '@/shared/choices/sold';
import type { Asked } from './owner-search';

/** Where each figure leads: the list that it is made of, of the same store and days. */
export function leadsOf(asked: Asked) {
  const { store_id } = asked;
  const sales = linkOptions({ to: '/sales', search: { ...asked, status: SOLD } });
  const products = linkOptions({ to: '/reports/sales', search: { ...asked, by: 'PRODUCT' } });
  return {
    revenue: linkOptions({ to: '/reports/sales', search: asked }),
    margin: products,
    marginRate: products,
    transactions: sales,
    basket: sales,
    units: products,
    value: linkOptions({ to: '/reports/valuation', search: { store_id } }),
    low: linkOptions({ to: '/inventory/stock', search: { store_id, low_stock: true } }),
    out: linkOptions({ to: '/inventory/stock', search: { store_id, out_of_stock: true } }),
    inTransit: linkOptions({
      to: '/inventory/transfers',
      search: { status: ON_THE_WAY, to_store_id: store_id },
    }),
    shrink: linkOptions({ to: '/reports/shrinkage', search: asked }),
    turnover: linkOptions({ to: '/reports/trend', search: asked }),
    sellThrough: products,
  };
}

export type FigureName = keyof ReturnType<typeof leadsOf>;

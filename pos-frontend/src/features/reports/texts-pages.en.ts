/** What the reports are called; apart from their texts, since the command palette needs no more. */
export const en = {
  title: 'Reports',
  section: { selling: 'Selling', stock: 'Stock', losses: 'Losses' },
  name: {
    sales: 'Sales and margin',
    abc: 'ABC of products',
    stock: 'Stock on a day',
    valuation: 'Stock value',
    trend: 'Stock over time',
    lowStock: 'Low stock',
    aging: 'Age of stock',
    shrinkage: 'Shrinkage',
    counts: 'Count accuracy',
  },
} as const;

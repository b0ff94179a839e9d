import { adjustTexts } from './texts-adjust.en';
import { bulkTexts } from './texts-bulk.en';
import { movementTexts } from './texts-movements.en';

export const en = {
  stock: {
    title: 'Stock',
    table: 'Stock by store and product',
    search: 'Search stock',
    searchHint: 'Product, SKU or barcode',
    store: 'Store',
    category: 'Category',
    lowStock: 'Low stock',
    outOfStock: 'Out of stock',
    emptyTitle: 'No stock yet',
    emptyBody:
      'Every product of every store is listed here once its first stock has been recorded.',
    emptyAction: 'Check again',
    noMatchTitle: 'Nothing matches',
    noMatchBody: 'No stock fits this search and these filters.',
    why: 'Why {{quantity}}? Movements of {{sku}} in {{store}}',
  },
  column: {
    product: 'Product',
    store: 'Store',
    status: 'Status',
    onHand: 'On hand',
    available: 'Available',
    allocated: 'Allocated',
    inTransit: 'In transit',
    onOrder: 'On order',
    threshold: 'Threshold',
    averageCost: 'Avg. cost',
    stockValue: 'Value',
    lastMovement: 'Last movement',
    when: 'When',
    type: 'Type',
    document: 'Document',
    quantity: 'Quantity',
    balanceAfter: 'Balance',
    reason: 'Reason',
    unitCost: 'Unit cost',
    actor: 'By',
  },
  status: { ok: 'OK', low: 'Low', out: 'Out' },
  ...movementTexts,
  ...adjustTexts,
  ...bulkTexts,
} as const;

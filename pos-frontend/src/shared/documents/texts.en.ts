export const en = {
  search: 'Add an item',
  searchHint: 'Scan, or type a product, SKU or barcode',
  found: 'Items found',
  nothingFound: 'Nothing found',
  waiting_one: '{{count}} scan is being looked up',
  waiting_other: '{{count}} scans are being looked up',
  late: '{{day}}, late',
  today: 'Today',
  close: 'Close',
} as const;

export const en = {
  search: 'Add an item',
  searchHint: 'Scan, or type a product, SKU or barcode',
  found: 'Items found',
  nothingFound: 'Nothing found',
  waiting_one: '{{count}} scan is being looked up',
  waiting_other: '{{count}} scans are being looked up',
  lost: {
    unknown: 'Nothing has the code {{code}}.',
    untracked: '{{code}} keeps no stock.',
    failed: '{{code}} could not be looked up.',
  },
  dismiss: 'Dismiss {{code}}',
  lookUpAgain: 'Look it up again',
  late: '{{day}}, late',
  today: 'Today',
  close: 'Close',
} as const;

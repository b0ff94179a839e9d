export const en = {
  adjust: 'Adjust stock',
  newTransfer: 'New transfer',
  newCount: 'New count',
  newOrder: 'New order',
} as const;

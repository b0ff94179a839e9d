/** What filters and lists offer, in words. */
export const en = {
  /** Given by documents themselves; a retailer's own word for such a code goes before. */
  reason: {
    LOST: 'Lost in transit',
    FULFILLED: 'Handed over for an order',
  },
} as const;

/** What the pages are called; apart from their texts, since the command palette needs no more. */
export const en = {
  title: 'Settings',
  navigation: 'Settings pages',
  section: { shop: 'Shop', account: 'Yours' },
  page: {
    general: 'General',
    stores: 'Stores',
    people: 'People',
    reasons: 'Reasons',
    taxes: 'Taxes',
    tokens: 'API tokens',
    audit: 'Audit trail',
    account: 'Your account',
  },
  forbiddenTitle: 'Not for your role',
  forbidden: 'Ask an owner or a manager of the shop.',
} as const;

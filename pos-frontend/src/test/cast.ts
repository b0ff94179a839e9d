import type { Me } from '@/shared/api/generated/model/me';

/** Whom the tests act as; the same people as in the demo shop. */
export const owner: Me = {
  id: 1,
  email: 'owner@demo.test',
  name: 'Olivia Owner',
  role: 'OWNER',
  tenant: {
    id: 1,
    name: 'Demo Shop',
    slug: 'demo',
    currency: 'GBP',
    timezone: 'Europe/London',
    tax_inclusive: true,
  },
  tenants: [{ id: 1, name: 'Demo Shop', slug: 'demo' }],
  stores: [{ id: 1, code: 'LON', name: 'London' }],
  all_stores: true,
  permissions: ['cost.read', 'stock.read'],
  must_set_up_second_factor: false,
};

export const staff: Me = {
  ...owner,
  id: 3,
  email: 'staff@demo.test',
  name: 'Sam Staff',
  role: 'STAFF',
  permissions: ['stock.read'],
};

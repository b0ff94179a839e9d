/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `analytics.read` - analytics.read
 * * `audit.read` - audit.read
 * * `catalog.write` - catalog.write
 * * `cost.read` - cost.read
 * * `purchasing.approve` - purchasing.approve
 * * `purchasing.order` - purchasing.order
 * * `purchasing.receive` - purchasing.receive
 * * `sales.read` - sales.read
 * * `sales.void` - sales.void
 * * `settings.write` - settings.write
 * * `stock.adjust` - stock.adjust
 * * `stock.backdate` - stock.backdate
 * * `stock.count` - stock.count
 * * `stock.count_approve` - stock.count_approve
 * * `stock.read` - stock.read
 * * `stock.reserve` - stock.reserve
 * * `stock.transfer` - stock.transfer
 * * `till.approve` - till.approve
 * * `till.sell` - till.sell
 * * `tokens.manage` - tokens.manage
 * * `users.manage` - users.manage
 */
export type PermissionsEnum = typeof PermissionsEnum[keyof typeof PermissionsEnum];


export const PermissionsEnum = {
  analyticsread: 'analytics.read',
  auditread: 'audit.read',
  catalogwrite: 'catalog.write',
  costread: 'cost.read',
  purchasingapprove: 'purchasing.approve',
  purchasingorder: 'purchasing.order',
  purchasingreceive: 'purchasing.receive',
  salesread: 'sales.read',
  salesvoid: 'sales.void',
  settingswrite: 'settings.write',
  stockadjust: 'stock.adjust',
  stockbackdate: 'stock.backdate',
  stockcount: 'stock.count',
  stockcount_approve: 'stock.count_approve',
  stockread: 'stock.read',
  stockreserve: 'stock.reserve',
  stocktransfer: 'stock.transfer',
  tillapprove: 'till.approve',
  tillsell: 'till.sell',
  tokensmanage: 'tokens.manage',
  usersmanage: 'users.manage',
} as const;

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `auto` - auto
 * * `plain` - plain
 * * `shopify` - shopify
 * * `open_source_pos` - open_source_pos
 * * `openboxes` - openboxes
 */
export type ImportInputProfileEnum = typeof ImportInputProfileEnum[keyof typeof ImportInputProfileEnum];


export const ImportInputProfileEnum = {
  auto: 'auto',
  plain: 'plain',
  shopify: 'shopify',
  open_source_pos: 'open_source_pos',
  openboxes: 'openboxes',
} as const;

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `plain` - plain
 * * `shopify` - shopify
 * * `open_source_pos` - open_source_pos
 * * `openboxes` - openboxes
 */
export type ImportOutputProfileEnum = typeof ImportOutputProfileEnum[keyof typeof ImportOutputProfileEnum];


export const ImportOutputProfileEnum = {
  plain: 'plain',
  shopify: 'shopify',
  open_source_pos: 'open_source_pos',
  openboxes: 'openboxes',
} as const;

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `BLOCK` - Refuse the sale
 * * `WARN` - Ask a manager
 * * `ALLOW` - Sell below zero
 */
export type ShortagePolicyEnum = typeof ShortagePolicyEnum[keyof typeof ShortagePolicyEnum];


export const ShortagePolicyEnum = {
  BLOCK: 'BLOCK',
  WARN: 'WARN',
  ALLOW: 'ALLOW',
} as const;

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `FULL_STORE` - The whole store
 * * `ZONE` - A zone
 * * `CATEGORY` - A category
 */
export type ScopeEnum = typeof ScopeEnum[keyof typeof ScopeEnum];


export const ScopeEnum = {
  FULL_STORE: 'FULL_STORE',
  ZONE: 'ZONE',
  CATEGORY: 'CATEGORY',
} as const;

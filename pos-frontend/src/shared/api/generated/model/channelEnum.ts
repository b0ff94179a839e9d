/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `WEB` - WEB
 * * `API` - API
 * * `ADMIN` - ADMIN
 * * `SYSTEM` - SYSTEM
 */
export type ChannelEnum = typeof ChannelEnum[keyof typeof ChannelEnum];


export const ChannelEnum = {
  WEB: 'WEB',
  API: 'API',
  ADMIN: 'ADMIN',
  SYSTEM: 'SYSTEM',
} as const;

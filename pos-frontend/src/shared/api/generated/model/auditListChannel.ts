/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AuditListChannel = typeof AuditListChannel[keyof typeof AuditListChannel];


export const AuditListChannel = {
  ADMIN: 'ADMIN',
  API: 'API',
  SYSTEM: 'SYSTEM',
  WEB: 'WEB',
} as const;

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type AuditListFormat = typeof AuditListFormat[keyof typeof AuditListFormat];


export const AuditListFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;

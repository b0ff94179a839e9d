/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * @nullable
 */
export type AuditRowAfter = {[key: string]: unknown} | null;

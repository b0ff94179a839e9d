/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * @nullable
 */
export type AuditRowBefore = {[key: string]: unknown} | null;

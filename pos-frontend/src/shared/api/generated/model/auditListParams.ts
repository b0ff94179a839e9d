/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AuditListFormat } from './auditListFormat';

export type AuditListParams = {
cursor?: string;
/**
 * All rows as a file instead of a page.
 */
format?: AuditListFormat;
/**
 * @minimum 1
 * @maximum 200
 */
page_size?: number;
};

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AuditListChannel } from './auditListChannel';
import type { AuditListFormat } from './auditListFormat';

export type AuditListParams = {
action?: string;
/**
 * @minimum 1
 */
actor_id?: number;
/**
 * * `WEB` - WEB
 * * `API` - API
 * * `ADMIN` - ADMIN
 * * `SYSTEM` - SYSTEM
 */
channel?: AuditListChannel;
cursor?: string;
date_from?: string;
date_to?: string;
/**
 * All rows as a file instead of a page.
 */
format?: AuditListFormat;
/**
 * @minimum 1
 */
object_id?: number;
object_type?: string;
/**
 * @minimum 1
 * @maximum 200
 */
page_size?: number;
search?: string;
/**
 * @minimum 1
 */
store_id?: number;
};

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AuthSessionsFormat } from './authSessionsFormat';

export type AuthSessionsParams = {
/**
 * All rows as a file instead of a page.
 */
format?: AuthSessionsFormat;
};

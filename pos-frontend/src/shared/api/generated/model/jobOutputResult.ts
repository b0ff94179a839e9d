/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * @nullable
 */
export type JobOutputResult = {[key: string]: unknown} | null;

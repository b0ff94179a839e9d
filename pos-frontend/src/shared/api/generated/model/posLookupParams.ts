/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PosLookupParams = {
/**
 * As it was scanned.
 */
code: string;
store_id: number;
};

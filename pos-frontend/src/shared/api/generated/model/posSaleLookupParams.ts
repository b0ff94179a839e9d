/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PosSaleLookupParams = {
/**
 * As scanned.
 */
number: string;
};

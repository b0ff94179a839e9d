/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * How many of what, by name.
 */
export type RunRowDetail = {[key: string]: number};

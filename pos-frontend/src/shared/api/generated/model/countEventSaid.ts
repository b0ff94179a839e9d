/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type CountEventSaid = {[key: string]: unknown | null};

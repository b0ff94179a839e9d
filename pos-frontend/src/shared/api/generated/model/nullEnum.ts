/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type NullEnum = typeof NullEnum[keyof typeof NullEnum];


export const NullEnum = {
} as const;

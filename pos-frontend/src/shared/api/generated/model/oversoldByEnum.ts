/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `POLICY` - The shop's policy
 * * `APPROVAL` - A manager
 * * `OFFLINE` - A till that was offline
 * * `LATE` - A movement that arrived late
 */
export type OversoldByEnum = typeof OversoldByEnum[keyof typeof OversoldByEnum];


export const OversoldByEnum = {
  POLICY: 'POLICY',
  APPROVAL: 'APPROVAL',
  OFFLINE: 'OFFLINE',
  LATE: 'LATE',
} as const;

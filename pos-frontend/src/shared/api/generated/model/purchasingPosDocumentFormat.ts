/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PurchasingPosDocumentFormat = typeof PurchasingPosDocumentFormat[keyof typeof PurchasingPosDocumentFormat];


export const PurchasingPosDocumentFormat = {
  csv: 'csv',
  pdf: 'pdf',
} as const;

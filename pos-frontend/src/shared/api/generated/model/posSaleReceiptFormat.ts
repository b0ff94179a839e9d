/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export type PosSaleReceiptFormat = typeof PosSaleReceiptFormat[keyof typeof PosSaleReceiptFormat];


export const PosSaleReceiptFormat = {
  html: 'html',
  pdf: 'pdf',
} as const;

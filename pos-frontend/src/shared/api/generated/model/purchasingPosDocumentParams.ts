/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PurchasingPosDocumentFormat } from './purchasingPosDocumentFormat';

export type PurchasingPosDocumentParams = {
format?: PurchasingPosDocumentFormat;
};

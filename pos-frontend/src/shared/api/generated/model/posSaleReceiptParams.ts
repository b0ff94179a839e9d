/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PosSaleReceiptFormat } from './posSaleReceiptFormat';

export type PosSaleReceiptParams = {
format?: PosSaleReceiptFormat;
};

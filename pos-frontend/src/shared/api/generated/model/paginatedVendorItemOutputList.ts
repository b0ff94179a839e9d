/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { VendorItemOutput } from './vendorItemOutput';

export interface PaginatedVendorItemOutputList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: VendorItemOutput[];
}

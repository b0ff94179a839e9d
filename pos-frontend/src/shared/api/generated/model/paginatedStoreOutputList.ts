/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { StoreOutput } from './storeOutput';

export interface PaginatedStoreOutputList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: StoreOutput[];
}

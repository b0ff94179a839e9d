/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { OverviewPage } from './overviewPage';

export interface PaginatedOverviewPageList {
  count: number;
  /** @nullable */
  next?: string | null;
  /** @nullable */
  previous?: string | null;
  results: OverviewPage[];
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { OverviewRow } from './overviewRow';
import type { OverviewSummary } from './overviewSummary';

export interface OverviewPage {
  count: number;
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  results: OverviewRow[];
  summary: OverviewSummary;
}

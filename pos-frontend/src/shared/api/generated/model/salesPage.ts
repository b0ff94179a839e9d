/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { FreshnessOutput } from './freshnessOutput';
import type { SalesFigures } from './salesFigures';
import type { SalesRow } from './salesRow';

/**
 * What every page of figures has beside its `results`.
 */
export interface SalesPage {
  count: number;
  /** @nullable */
  next: string | null;
  /** @nullable */
  previous: string | null;
  freshness: FreshnessOutput;
  date_from: string;
  date_to: string;
  currency: string;
  /** Over all pages. */
  totals: SalesFigures;
  results: SalesRow[];
}

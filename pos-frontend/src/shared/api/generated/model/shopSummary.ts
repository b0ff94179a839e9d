/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { LocationTotals } from './locationTotals';
import type { StockTotals } from './stockTotals';
import type { Urgent } from './urgent';

export interface ShopSummary {
  currency: string;
  totals: StockTotals;
  locations: LocationTotals[];
  low_stock: Urgent;
  out_of_stock: Urgent;
}

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * * `STOCK` - Stock
 * * `LEDGER` - Ledger
 * * `MOVEMENTS` - Movements
 * * `SALES` - Sales
 * * `SALES_FIGURES` - Figures of sales
 * * `ABC` - ABC analysis
 * * `SNAPSHOTS` - Stock at the end of a day
 * * `SNAPSHOTS_TREND` - Stock day by day
 * * `AGING` - Stock by age
 * * `SHRINKAGE` - Shrinkage
 * * `COUNTS_ACCURACY` - Accuracy of counts
 * * `VALUATION` - Valuation
 * * `LOW_STOCK_ALERTS` - Low stock
 */
export type ExportReportEnum = typeof ExportReportEnum[keyof typeof ExportReportEnum];


export const ExportReportEnum = {
  STOCK: 'STOCK',
  LEDGER: 'LEDGER',
  MOVEMENTS: 'MOVEMENTS',
  SALES: 'SALES',
  SALES_FIGURES: 'SALES_FIGURES',
  ABC: 'ABC',
  SNAPSHOTS: 'SNAPSHOTS',
  SNAPSHOTS_TREND: 'SNAPSHOTS_TREND',
  AGING: 'AGING',
  SHRINKAGE: 'SHRINKAGE',
  COUNTS_ACCURACY: 'COUNTS_ACCURACY',
  VALUATION: 'VALUATION',
  LOW_STOCK_ALERTS: 'LOW_STOCK_ALERTS',
} as const;

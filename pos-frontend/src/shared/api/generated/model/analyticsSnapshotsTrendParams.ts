/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AnalyticsSnapshotsTrendFormat } from './analyticsSnapshotsTrendFormat';

export type AnalyticsSnapshotsTrendParams = {
/**
 * Without one, 89 days before the last day.
 */
date_from?: string;
/**
 * Without one, the newest day that all stores have.
 */
date_to?: string;
/**
 * All rows as a file instead of a page.
 */
format?: AnalyticsSnapshotsTrendFormat;
/**
 * @minimum 1
 */
store_id?: number;
/**
 * @minimum 1
 */
variant_id?: number;
};

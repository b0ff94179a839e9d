/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PurchasingPosReceiptsListFormat } from './purchasingPosReceiptsListFormat';

export type PurchasingPosReceiptsListParams = {
/**
 * All rows as a file instead of a page.
 */
format?: PurchasingPosReceiptsListFormat;
/**
 * A page number within the paginated result set.
 */
page?: number;
/**
 * Number of results to return per page.
 */
page_size?: number;
};

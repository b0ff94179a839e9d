/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryReorderSuggestionsListFormat } from './inventoryReorderSuggestionsListFormat';

export type InventoryReorderSuggestionsListParams = {
/**
 * @minimum 1
 */
category?: number;
covered?: boolean;
/**
 * All rows as a file instead of a page.
 */
format?: InventoryReorderSuggestionsListFormat;
/**
 * Any of available, category_name, days_of_cover, id, on_hand, product_name, sku, store_code, suggested_qty, threshold, urgency, variant_name, vendor_name; `-` for falling.
 */
ordering?: string;
page?: number;
/**
 * At most 200.
 */
page_size?: number;
/**
 * @minimum 1
 */
product_id?: number;
search?: string;
snoozed?: boolean;
/**
 * @minimum 1
 */
store_id?: number;
/**
 * @minimum 1
 */
variant_id?: number;
/**
 * @minimum 1
 */
vendor_id?: number;
};

/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { InventoryMovementsListFormat } from './inventoryMovementsListFormat';
import type { InventoryMovementsListMovementTypeItemItem } from './inventoryMovementsListMovementTypeItemItem';
import type { InventoryMovementsListRefTypeItemItem } from './inventoryMovementsListRefTypeItemItem';

export type InventoryMovementsListParams = {
/**
 * @minimum 1
 */
actor_id?: number;
/**
 * @minimum 1
 */
category?: number;
cursor?: string;
date_from?: string;
date_to?: string;
/**
 * All rows as a file instead of a page.
 */
format?: InventoryMovementsListFormat;
/**
 * @minimum 1
 */
location_id?: number;
movement_type?: InventoryMovementsListMovementTypeItemItem[][];
/**
 * @minimum 1
 * @maximum 200
 */
page_size?: number;
/**
 * @minimum 1
 */
product_id?: number;
/**
 * Also what documents give by themselves, such as LOST.
 */
reason_code?: string;
/**
 * @minimum 1
 */
reason_id?: number;
/**
 * @minimum 1
 */
ref_id?: number;
ref_type?: InventoryMovementsListRefTypeItemItem[][];
search?: string;
/**
 * @minimum 1
 */
store_id?: number;
/**
 * @minimum 1
 */
variant_id?: number;
without_reason?: boolean;
};

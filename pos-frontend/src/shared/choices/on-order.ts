import type { PurchaseOrderStatusEnum } from '@/shared/api/generated/model/purchaseOrderStatusEnum';

/** Orders of which something is still to come. */
export const ON_ORDER: PurchaseOrderStatusEnum[] = ['SUBMITTED', 'PARTIALLY_RECEIVED'];

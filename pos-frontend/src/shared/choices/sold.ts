import type { ReturnStatusEnum } from '@/shared/api/generated/model/returnStatusEnum';
import type { SaleStatusEnum } from '@/shared/api/generated/model/saleStatusEnum';

/** Sales that count as such: all but those that were voided. */
export const SOLD: SaleStatusEnum[] = ['COMPLETED', 'PARTIALLY_RETURNED', 'RETURNED'];

/** Returns of which something may count: all but those that were turned down. */
export const CAME_BACK: ReturnStatusEnum[] = ['COMPLETED', 'AWAITING_INSPECTION'];

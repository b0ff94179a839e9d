import type { TransferStatusEnum } from '@/shared/api/generated/model/transferStatusEnum';

/** Transfers of which something is still to come. */
export const ON_THE_WAY: TransferStatusEnum[] = ['IN_TRANSIT', 'PARTIAL_RECEIVED'];

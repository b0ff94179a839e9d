import type { z } from 'zod';
import { TransferStatusEnum } from '@/shared/api/generated/model/transferStatusEnum';
import { idParam, listSearchSchema, severalParam } from '@/shared/lib/list-search';

export const TRANSFER_STATUSES = Object.values(TransferStatusEnum);

/** Fields that the API takes in `ordering`, by the names of the columns. */
const SORTABLE = [
  'number',
  'status',
  'from_store_code',
  'to_store_code',
  'qty_remaining',
  'sent_at',
  'expected_date',
  'created_at',
] as const;

export const transfersSearchSchema = listSearchSchema(SORTABLE).extend({
  status: severalParam(TRANSFER_STATUSES),
  from_store_id: idParam,
  to_store_id: idParam,
  /** Set by links from the stock list: what of one item is on its way. */
  variant_id: idParam,
});

export type TransfersSearch = z.infer<typeof transfersSearchSchema>;

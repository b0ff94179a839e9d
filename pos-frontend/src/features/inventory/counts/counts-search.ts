import { z } from 'zod';
import { CountStatusEnum } from '@/shared/api/generated/model/countStatusEnum';
import { ScopeEnum } from '@/shared/api/generated/model/scopeEnum';
import { idParam, listSearchSchema, severalParam } from '@/shared/lib/list-search';

export const COUNT_STATUSES = Object.values(CountStatusEnum);
export const SCOPES = Object.values(ScopeEnum);

export const UNDER_WAY: CountStatusEnum[] = ['DRAFT', 'IN_PROGRESS'];

/** Fields that the API takes in `ordering`, by the names of the columns. */
const SORTABLE = [
  'number',
  'status',
  'accuracy',
  'surplus_qty',
  'missing_qty',
  'created_at',
  'finished_at',
] as const;

export const countsSearchSchema = listSearchSchema(SORTABLE).extend({
  status: severalParam(COUNT_STATUSES),
  scope: z.enum(SCOPES).optional().catch(undefined),
  store_id: idParam,
});

export type CountsSearch = z.infer<typeof countsSearchSchema>;

export const COUNT_VIEWS = ['variance', 'lines', 'uncounted', 'unknown'] as const;
export type CountView = (typeof COUNT_VIEWS)[number];

/** What of a count is shown, its page, and the variant whose history is open. */
export const countSearchSchema = z.object({
  show: z.enum(COUNT_VIEWS).optional().catch(undefined),
  page: z.coerce.number().int().min(2).optional().catch(undefined),
  line: idParam,
});

export type CountSearch = z.infer<typeof countSearchSchema>;

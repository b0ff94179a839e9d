import { z } from 'zod';
import { idParam, listSearchSchema } from '@/shared/lib/list-search';

const SORTABLE = ['name', 'category_name', 'created_at'] as const;

export const catalogSearchSchema = listSearchSchema(SORTABLE).extend({
  category: idParam,
  is_active: z.enum(['true', 'false']).optional().catch(undefined),
});

export type CatalogSearch = z.infer<typeof catalogSearchSchema>;

import { z } from 'zod';
import { idParam } from '@/shared/lib/list-search';
import { periodParams } from '@/shared/period/period';

export const ownerSearchSchema = z.object({ ...periodParams, store_id: idParam });

export type OwnerSearch = z.infer<typeof ownerSearchSchema>;

/** What all figures of the board are of, and the lists that they lead to. */
export interface Asked {
  store_id: number | undefined;
  date_from: string;
  date_to: string;
}

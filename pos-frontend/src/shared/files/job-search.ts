import { z } from 'zod';
import { idParam } from '@/shared/lib/list-search';

/** The job of a page stands in its address, so that it is found again after leaving or reloading. */
export const jobSearchSchema = z.object({ job: idParam });

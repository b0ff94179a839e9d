import { useJobsRetrieve } from '@/shared/api/generated/jobs';
import type { JobOutput } from '@/shared/api/generated/model/jobOutput';
import type { WrongRow } from './row-errors';

const LOOK_EVERY_MS = 700;

export function hasEnded({ status }: Pick<JobOutput, 'status'>): boolean {
  return status === 'SUCCEEDED' || status === 'FAILED';
}

/** Long work of the server, looked at until it has ended. */
export function useJob(id: string | undefined) {
  return useJobsRetrieve(id ?? '', {
    query: {
      enabled: id !== undefined,
      refetchInterval: ({ state: { data } }) => (data && hasEnded(data) ? false : LOOK_EVERY_MS),
      refetchIntervalInBackground: true,
    },
  });
}

/** `rows.3.sku` of a refusal, as a row and a column; what is about no row is left to its words. */
export function wrongRowsOf({ errors }: JobOutput): WrongRow[] {
  return errors.flatMap(({ attr, detail }) => {
    const [, row, column = ''] = /^rows\.(\d+)(?:\.(.*))?$/s.exec(attr) ?? [];
    return row === undefined ? [] : [{ row: Number(row), column, detail }];
  });
}

import { useQueryClient } from '@tanstack/react-query';
import { analyticsExport } from '@/shared/api/generated/analytics';
import { getJobsListQueryKey } from '@/shared/api/generated/jobs';
import type { ExportInputRequest } from '@/shared/api/generated/model/exportInputRequest';
import type { ExportInputRequestFilters } from '@/shared/api/generated/model/exportInputRequestFilters';
import type { ExportReportEnum } from '@/shared/api/generated/model/exportReportEnum';
import type { JobOutput } from '@/shared/api/generated/model/jobOutput';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import { ExportMenu } from '@/shared/ui/export-menu';
import { WriteNotice } from '@/shared/ui/write-notice';

/** A report as a file: where a short one is had at once, and what a long one is asked for by. */
export interface ExportOf {
  report: ExportReportEnum;
  /** The filters as the list was asked by them; what is undefined is not said. */
  asked: object;
  hrefOf: (format: 'csv' | 'xlsx') => string;
}

/** More rows than a browser should be kept waiting for. */
const LONG = 5_000;

interface ReportExportProps {
  file: ExportOf;
  count: number | undefined;
  onJob: (job: number) => void;
}

export function ReportExport({ file: { report, asked, hrefOf }, count, onJob }: ReportExportProps) {
  const queryClient = useQueryClient();
  const write = useWriteOnce<ExportInputRequest, JobOutput>({
    send: (attempt) => analyticsExport(attempt.body, underKey(attempt)),
    onDone: ({ id }) => {
      onJob(id);
      void queryClient.invalidateQueries({ queryKey: getJobsListQueryKey() });
    },
  });
  return (
    <>
      <WriteNotice write={write} />
      <ExportMenu
        hrefOf={hrefOf}
        long={count !== undefined && count > LONG}
        onBackground={(format) =>
          write.write({
            report,
            format: format === 'csv' ? 'CSV' : 'XLSX',
            filters: filtersOf(asked),
          })
        }
      />
    </>
  );
}

export function filtersOf(asked: object): ExportInputRequestFilters {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

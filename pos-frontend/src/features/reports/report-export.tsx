import { ExportMenu } from '@/shared/ui/export-menu';

/** A report as a file: where it is had at once. */
export interface ExportOf {
  hrefOf: (format: 'csv' | 'xlsx') => string;
}

interface ReportExportProps {
  file: ExportOf;
  count: number | undefined;
  job: number | undefined;
  onJob: (job: number | undefined) => void;
}

export function ReportExport({ file }: ReportExportProps) {
  return <ExportMenu hrefOf={file.hrefOf} />;
}

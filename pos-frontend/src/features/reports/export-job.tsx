import { ActionIcon, Alert, Button } from '@mantine/core';
import { IconCircleX, IconDownload, IconFileCheck, IconX } from '@tabler/icons-react';
import { getJobsFileUrl } from '@/shared/api/generated/jobs';
import type { JobOutput } from '@/shared/api/generated/model/jobOutput';
import { JobProgress } from '@/shared/files/job-progress';
import { hasEnded, useJob } from '@/shared/files/use-job';
import { ErrorMessage } from '@/shared/ui/error-message';
import classes from './reports.module.css';
import { useReportTexts } from './texts';

interface ExportJobProps {
  id: number;
  onClose: () => void;
}

/** The file that is being made, until it is had; found again by its number in the address. */
export function ExportJob({ id, onClose }: ExportJobProps) {
  const text = useReportTexts();
  const job = useJob(String(id));
  if (job.error) return <ErrorMessage error={job.error} onRetry={() => void job.refetch()} />;
  if (!job.data) return null;
  const { file_name: name, status } = job.data;
  if (!hasEnded(job.data))
    return <JobProgress job={job.data} label={text('file.making', { name })} />;
  const failed = status === 'FAILED';
  return (
    <section
      className={classes.file}
      aria-label={text(failed ? 'file.failed' : 'file.ready', { name })}
    >
      {failed ? (
        <Alert
          role="alert"
          color="problem"
          icon={<IconCircleX size={18} aria-hidden />}
          title={text('file.failed', { name })}
        >
          {job.data.problem?.detail}
        </Alert>
      ) : (
        <>
          <IconFileCheck size={20} stroke={1.75} aria-hidden />
          <output>
            <strong>{text('file.ready', { name })}</strong> {text('file.keptWeek')}
          </output>
          <Download job={job.data} />
        </>
      )}
      <ActionIcon aria-label={text('file.close')} onClick={onClose}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </section>
  );
}

export function Download({
  job: { id, file_name: name },
}: {
  job: Pick<JobOutput, 'id' | 'file_name'>;
}) {
  const text = useReportTexts();
  return (
    <Button
      component="a"
      href={getJobsFileUrl(String(id))}
      download
      size="compact-sm"
      variant="default"
      leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
    >
      {text('file.download', { name })}
    </Button>
  );
}

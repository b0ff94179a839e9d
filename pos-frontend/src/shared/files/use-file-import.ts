import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getJobsListQueryKey } from '@/shared/api/generated/jobs';
import type { JobOutput } from '@/shared/api/generated/model/jobOutput';
import { type FileChoices, type FileForm, fileSettings, useFileForm } from './use-file-form';
import { hasEnded, useJob } from './use-job';

interface FileImportOptions<Choices extends FileChoices, Output> {
  name: string;
  /** Without a dry run the answer is a job. */
  send: (
    body: ReturnType<typeof fileSettings<Choices>> & { file: Blob; dry_run: boolean },
    init: RequestInit,
  ) => Promise<Output | JobOutput>;
  first: Choices;
  keep: (choices: Choices) => Choices;
  jobId: number | undefined;
  onJob: (id: number | undefined) => void;
  onSuccess: () => void;
}

export interface FileImport<Choices, Output> extends FileForm<Choices, Output> {
  /** Undefined where a file is looked at. */
  jobId: number | undefined;
  job: ReturnType<typeof useJob>;
  leaveJob: () => void;
}

/** A file that is applied as a job, which is found again by its id. */
export function useFileImport<Choices extends FileChoices, Output>({
  jobId,
  onJob,
  onSuccess,
  ...options
}: FileImportOptions<Choices, Output>): FileImport<Choices, Output> {
  const queryClient = useQueryClient();
  const refreshJobs = () => queryClient.invalidateQueries({ queryKey: getJobsListQueryKey() });
  const form = useFileForm<Choices, ReturnType<typeof fileSettings<Choices>>, Output, JobOutput>({
    ...options,
    settingsOf: fileSettings,
    looking: jobId === undefined,
    onDone: ({ id }) => {
      onJob(id);
      void refreshJobs();
    },
  });
  const job = useJob(jobId === undefined ? undefined : String(jobId));
  const ended = job.data && hasEnded(job.data) ? job.data.status : undefined;
  useEffect(() => {
    if (!ended) return;
    void refreshJobs();
    if (ended === 'SUCCEEDED') onSuccess();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it has
  }, [ended]);
  const leaveJob = () => onJob(undefined);
  return {
    ...form,
    jobId,
    job,
    leaveJob,
    choose: (file) => {
      form.choose(file);
      if (jobId !== undefined) leaveJob();
    },
  };
}

import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import { getJobsListQueryKey } from '@/shared/api/generated/jobs';
import type { JobOutput } from '@/shared/api/generated/model/jobOutput';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import type { FileChoices } from './file-reading';
import { hasEnded, useJob } from './use-job';

interface Chosen {
  /** Tells one choice of a file from the next, also of the same name. */
  at: number;
  file: File;
}

type Sent<Choices> = Omit<Choices, 'mapping'> & {
  mapping?: string;
  file: Blob;
  dry_run: boolean;
};

interface FileImportOptions<Choices extends FileChoices, Output> {
  name: string;
  /** Without a dry run the answer is a job. */
  send: (body: Sent<Choices>, init: RequestInit) => Promise<Output | JobOutput>;
  /** What the reader has said before any file was there, and what stays for the next one. */
  choices: Choices;
  onChoices: (next: (now: Choices) => Choices) => void;
  jobId: number | undefined;
  onJob: (id: number | undefined) => void;
  onSuccess: () => void;
  /** Nothing is asked before what is needed was said. */
  ready?: boolean;
}

/** A file that is looked at as often as one likes, and then applied as a job. */
export function useFileImport<Choices extends FileChoices, Output extends { dry_run: boolean }>({
  name,
  send,
  choices,
  onChoices,
  jobId,
  onJob,
  onSuccess,
  ready = true,
}: FileImportOptions<Choices, Output>) {
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { mapping, ...said } = choices;
  const settings = { ...said, ...(mapping && { mapping: JSON.stringify(mapping) }) };

  const preview = useQuery<Output, ApiError>({
    queryKey: [name, chosen?.at, settings],
    queryFn: async ({ signal }) => {
      const body = { file: chosen?.file ?? new Blob(), ...settings, dry_run: true };
      return (await send(body, { signal })) as Output;
    },
    enabled: chosen !== null && jobId === undefined && ready,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  const write = useWriteOnce<Sent<Choices>, JobOutput>({
    send: async (attempt) => (await send(attempt.body, underKey(attempt))) as JobOutput,
    onDone: ({ id }) => {
      onJob(id);
      void queryClient.invalidateQueries({ queryKey: getJobsListQueryKey() });
    },
  });
  const job = useJob(jobId === undefined ? undefined : String(jobId));
  const ended = job.data && hasEnded(job.data) ? job.data.status : undefined;
  useEffect(() => {
    if (!ended) return;
    void queryClient.invalidateQueries({ queryKey: getJobsListQueryKey() });
    if (ended === 'SUCCEEDED') onSuccess();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it has
  }, [ended]);

  return {
    chosen,
    preview,
    /** What the file would do; undefined while it is not known. */
    shown: preview.error || chosen === null ? undefined : preview.data,
    write,
    busy: write.progress !== 'idle',
    job,
    choose: (file: File) => {
      setChosen((before) => ({ at: (before?.at ?? 0) + 1, file }));
      if (jobId !== undefined) onJob(undefined);
      write.forgetError();
    },
    change: (patch: Partial<Choices>) => {
      onChoices((now) => ({ ...now, ...patch }));
      write.forgetError();
    },
    map: (column: string, field: string | null) =>
      onChoices((now) => ({ ...now, mapping: { ...now.mapping, [column]: field } })),
    apply: (more: Partial<Choices> = {}) => {
      if (chosen) write.write({ ...settings, ...more, file: chosen.file, dry_run: false });
    },
  };
}

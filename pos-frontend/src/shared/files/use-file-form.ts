import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import type { FileDialect } from '@/shared/api/generated/model/fileDialect';
import type { FileQuestion } from '@/shared/api/generated/model/fileQuestion';
import type { ImportInputRequest } from '@/shared/api/generated/model/importInputRequest';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import type { WrongRow } from './row-errors';

/** What the reader says about the file; left out: find out. */
export type FileChoices = Pick<
  ImportInputRequest,
  'decimal' | 'delimiter' | 'encoding' | 'quotes' | 'sheet'
> & {
  mapping?: Record<string, string | null>;
  /** That a file which was applied before is meant to be applied again. */
  force?: boolean | undefined;
};

/** What every answer about a file has. */
export interface FileAnswer {
  can_apply: boolean;
  dialect: FileDialect;
  columns: { name: string; field: string | null; samples: string[] }[];
  questions: FileQuestion[];
  errors: WrongRow[];
  error_count: number;
}

type Settings<Choices> = Omit<Choices, 'mapping'> & { mapping?: string };

/** What is sent beside the file; without a mapping the columns are found out. */
export function fileSettings<Choices extends FileChoices>({
  mapping,
  ...said
}: Choices): Settings<Choices> {
  const given = mapping && Object.keys(mapping).length > 0;
  return { ...said, ...(given && { mapping: JSON.stringify(mapping) }) };
}

interface FileFormOptions<Choices, Sent, Output, Answer> {
  name: string;
  /** A dry run is answered with what would happen. */
  send: (
    body: Sent & { file: Blob; dry_run: boolean },
    init: RequestInit,
  ) => Promise<Output | Answer>;
  /** What is said before any file is there. */
  first: Choices;
  /** What of it holds for the next file too. */
  keep: (choices: Choices) => Choices;
  settingsOf: (choices: Choices) => Sent;
  /** Nothing is looked at where something else is shown instead. */
  looking?: boolean;
  onDone: (answer: Answer, file: File) => void;
  onRefused?: () => void;
}

export interface FileForm<Choices, Output> {
  file: File | null;
  choices: Choices;
  preview: UseQueryResult<Output, ApiError>;
  /** What the file would do; undefined while it is not known. */
  shown: Output | undefined;
  write: Pick<
    ReturnType<typeof useWriteOnce<unknown, unknown>>,
    'progress' | 'error' | 'checkAgain'
  >;
  busy: boolean;
  choose: (file: File) => void;
  putAway: () => void;
  change: (patch: Partial<Choices> | FileChoices) => void;
  map: (column: string, field: string | null) => void;
  apply: () => void;
}

/** A file that is looked at as often as one likes, and then applied once. */
export function useFileForm<Choices extends FileChoices, Sent, Output, Answer>({
  name,
  send,
  first,
  keep,
  settingsOf,
  looking = true,
  onDone,
  onRefused,
}: FileFormOptions<Choices, Sent, Output, Answer>): FileForm<Choices, Output> {
  // `at` tells one choice of a file from the next, also of the same name.
  const [chosen, setChosen] = useState<{ at: number; file: File } | null>(null);
  const [choices, setChoices] = useState(first);
  const settings = settingsOf(choices);
  const preview = useQuery<Output, ApiError>({
    queryKey: [name, chosen?.at, settings],
    queryFn: async ({ signal }) => {
      const body = { ...settings, file: chosen?.file ?? new Blob(), dry_run: true };
      return (await send(body, { signal })) as Output;
    },
    enabled: chosen !== null && looking,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  const write = useWriteOnce<Sent & { file: File }, Answer>({
    send: async (attempt) =>
      (await send({ ...attempt.body, dry_run: false }, underKey(attempt))) as Answer,
    onDone: (answer, { file }) => onDone(answer, file),
    ...(onRefused && { onRefused }),
  });
  return {
    file: chosen?.file ?? null,
    choices,
    preview,
    shown: preview.error || chosen === null ? undefined : preview.data,
    write,
    busy: write.progress !== 'idle',
    choose: (file) => {
      setChosen((before) => ({ at: (before?.at ?? 0) + 1, file }));
      setChoices(keep);
      write.forgetError();
    },
    putAway: () => setChosen(null),
    change: (patch) => {
      setChoices((now) => ({ ...now, ...patch }));
      write.forgetError();
    },
    map: (column, field) =>
      setChoices((now) => ({ ...now, mapping: { ...now.mapping, [column]: field } })),
    apply: () => {
      if (chosen) write.write({ ...settings, file: chosen.file });
    },
  };
}

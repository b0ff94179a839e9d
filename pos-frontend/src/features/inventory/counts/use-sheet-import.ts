import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import { inventoryCountsImport } from '@/shared/api/generated/inventory-counts';
import type { CountSheetInputRequest } from '@/shared/api/generated/model/countSheetInputRequest';
import type { CountSheetOutput } from '@/shared/api/generated/model/countSheetOutput';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import type { FileChoices } from '@/shared/files/file-reading';
import { refreshInventory } from '../use-stock-adjustments';

export interface SheetChoices extends FileChoices {
  zone_name: string;
  /** As a `datetime-local` box has it; empty: now. */
  counted_at: string;
}

const NOTHING_SAID: SheetChoices = { zone_name: '', counted_at: '' };

interface Chosen {
  /** Tells one choice of a file from the next, also of the same name. */
  at: number;
  file: File;
}

/** What is sent beside the file; what is empty is left for the server to find out. */
export function settingsOf({
  mapping,
  zone_name,
  counted_at,
  ...reading
}: SheetChoices): Omit<CountSheetInputRequest, 'file' | 'dry_run'> {
  const at = new Date(counted_at);
  return {
    ...reading,
    ...(mapping && Object.keys(mapping).length > 0 && { mapping: JSON.stringify(mapping) }),
    ...(zone_name.trim() !== '' && { zone_name: zone_name.trim() }),
    ...(!Number.isNaN(at.getTime()) && { counted_at: at.toISOString() }),
  };
}

/** A counted sheet, looked at as often as one likes, and then taken down once. */
export function useSheetImport(
  countId: number,
  zone: string,
  onDone: (name: string, answer: CountSheetOutput) => void,
) {
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [choices, setChoices] = useState<SheetChoices>({ ...NOTHING_SAID, zone_name: zone });
  const settings = settingsOf(choices);

  const preview = useQuery<CountSheetOutput, ApiError>({
    queryKey: ['count-sheet', countId, chosen?.at, settings],
    queryFn: ({ signal }) =>
      inventoryCountsImport(
        String(countId),
        { ...settings, file: chosen?.file ?? new Blob(), dry_run: true },
        { signal },
      ),
    enabled: chosen !== null,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  const write = useWriteOnce<CountSheetInputRequest, CountSheetOutput>({
    send: (attempt) => inventoryCountsImport(String(countId), attempt.body, underKey(attempt)),
    onDone: (answer) => {
      void refreshInventory(queryClient);
      const name = chosen?.file.name ?? '';
      setChosen(null);
      onDone(name, answer);
    },
    onRefused: () => void refreshInventory(queryClient),
  });

  return {
    chosen,
    choices,
    preview,
    /** What the sheet would do; undefined while it is not known. */
    shown: preview.error || chosen === null ? undefined : preview.data,
    write,
    busy: write.progress !== 'idle',
    choose: (file: File) => {
      setChosen((before) => ({ at: (before?.at ?? 0) + 1, file }));
      setChoices(({ zone_name, counted_at }) => ({ zone_name, counted_at }));
      write.forgetError();
    },
    change: (patch: Partial<SheetChoices>) => {
      setChoices((now) => ({ ...now, ...patch }));
      write.forgetError();
    },
    map: (column: string, field: string | null) =>
      setChoices((now) => ({ ...now, mapping: { ...now.mapping, [column]: field } })),
    apply: () => {
      if (chosen) write.write({ ...settings, file: chosen.file, dry_run: false });
    },
  };
}

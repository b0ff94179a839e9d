import { useQueryClient } from '@tanstack/react-query';
import { inventoryCountsImport } from '@/shared/api/generated/inventory-counts';
import type { CountSheetInputRequest } from '@/shared/api/generated/model/countSheetInputRequest';
import type { CountSheetOutput } from '@/shared/api/generated/model/countSheetOutput';
import { type FileChoices, fileSettings, useFileForm } from '@/shared/files/use-file-form';
import { refreshInventory } from '../use-stock-adjustments';

interface SheetChoices extends FileChoices {
  zone_name: string;
  /** As a `datetime-local` box has it; empty: now. */
  counted_at: string;
}

type SheetSettings = Omit<CountSheetInputRequest, 'file' | 'dry_run'>;

/** What is sent beside the file; what is empty is left for the server to find out. */
export function settingsOf({ zone_name, counted_at, ...reading }: SheetChoices): SheetSettings {
  const at = new Date(counted_at);
  return {
    ...fileSettings(reading),
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
  const refresh = () => void refreshInventory(queryClient);
  const form = useFileForm<SheetChoices, SheetSettings, CountSheetOutput, CountSheetOutput>({
    name: `count-sheet-${countId}`,
    send: (body, init) => inventoryCountsImport(String(countId), body, init),
    first: { zone_name: zone, counted_at: '' },
    keep: ({ zone_name, counted_at }) => ({ zone_name, counted_at }),
    settingsOf,
    onDone: (answer, { name }) => {
      refresh();
      form.putAway();
      onDone(name, answer);
    },
    onRefused: refresh,
  });
  return form;
}

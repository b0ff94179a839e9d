import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import { StepDialog } from '@/shared/documents/step-dialog';
import { today } from '@/shared/lib/due';
import { useNow } from '@/shared/lib/use-now';
import { useFormats } from '@/shared/session/session';
import classes from './reorder.module.css';
import { usePurchasingTexts } from './texts';
import { useSnooze } from './use-snooze';

const WEEKS = [1, 2, 4];

interface SnoozeDialogProps {
  row: ReorderSuggestion;
  onDone: (until: string) => void;
  onClose: () => void;
}

function daysAfter(day: string, days: number): string {
  const then = new Date(`${day}T00:00:00Z`);
  then.setUTCDate(then.getUTCDate() + days);
  return then.toISOString().slice(0, 10);
}

/** Puts a suggestion off until a day of its store. */
export default function SnoozeDialog({ row, onDone, onClose }: SnoozeDialogProps) {
  const text = usePurchasingTexts();
  const { timezone } = useFormats();
  const day = today(useNow(), timezone);
  const inWeeks = (weeks: number) => daysAfter(day, weeks * 7);
  const [until, setUntil] = useState(inWeeks(1));
  const write = useSnooze(() => onDone(until));
  return (
    <StepDialog
      title={text('reorder.snoozeTitle', { sku: row.sku, store: row.store_code })}
      confirm={text('reorder.snoozeNow')}
      keep={text('reorder.keep')}
      disabled={until === ''}
      write={write}
      onConfirm={() => write.write({ store_id: row.store_id, variant_id: row.variant_id, until })}
      onClose={onClose}
    >
      <p className={classes.muted}>{text('reorder.snoozeHint')}</p>
      <TextInput
        data-autofocus
        type="date"
        label={text('reorder.snoozeUntil')}
        value={until}
        min={daysAfter(day, 1)}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <div className={classes.choices}>
        {WEEKS.map((weeks) => (
          <Button
            key={weeks}
            variant="default"
            size="compact-sm"
            aria-pressed={until === inWeeks(weeks)}
            onClick={() => setUntil(inWeeks(weeks))}
          >
            {text('reorder.inWeeks', { count: weeks })}
          </Button>
        ))}
      </div>
    </StepDialog>
  );
}

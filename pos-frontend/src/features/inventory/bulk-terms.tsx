import { NativeSelect, TextInput } from '@mantine/core';
import type { AdjustmentImportInputRequest } from '@/shared/api/generated/model/adjustmentImportInputRequest';
import { useReasons } from '@/shared/choices/use-reasons';
import type { FileChoices } from '@/shared/files/use-file-form';
import { useSession } from '@/shared/session/session';
import classes from '@/shared/ui/form-page.module.css';
import { useInventoryTexts } from './texts-bulk';

export type BulkChoices = FileChoices &
  Pick<AdjustmentImportInputRequest, 'store_id' | 'reason_code' | 'note'>;

interface BulkTermsProps {
  choices: BulkChoices;
  onChange: (patch: Partial<BulkChoices>) => void;
  disabled: boolean;
}

/** Where and why: what all rows of the file share. */
export function BulkTerms({ choices, onChange, disabled }: BulkTermsProps) {
  const text = useInventoryTexts();
  const { stores } = useSession();
  const reasons = useReasons().data?.results.filter(({ is_active }) => is_active) ?? [];
  const listed = reasons.some(({ code }) => code === choices.reason_code);
  const usual = choices.reason_code ?? '';
  return (
    <section className={classes.section} aria-label={text('bulk.where')}>
      <h2>{text('bulk.where')}</h2>
      <fieldset className={classes.fields} disabled={disabled}>
        <NativeSelect
          label={text('column.store')}
          value={choices.store_id}
          data={stores.map(({ id, name }) => ({ value: String(id), label: name }))}
          onChange={(event) =>
            onChange({ store_id: Number(event.currentTarget.value), force: undefined })
          }
        />
        <NativeSelect
          label={text('bulk.reason')}
          value={usual}
          data={[
            ...(listed ? [] : [{ value: usual, label: usual }]),
            ...reasons.map(({ code, label }) => ({ value: code, label })),
          ]}
          onChange={(event) => onChange({ reason_code: event.currentTarget.value })}
        />
        <TextInput
          label={text('entry.note')}
          placeholder={text('adjust.optional')}
          maxLength={500}
          value={choices.note ?? ''}
          onChange={(event) => onChange({ note: event.currentTarget.value })}
        />
      </fieldset>
    </section>
  );
}

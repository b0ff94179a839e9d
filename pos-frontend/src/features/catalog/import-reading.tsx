import { Select } from '@mantine/core';
import type { ImportInputRequest } from '@/shared/api/generated/model/importInputRequest';
import type { ImportOutput } from '@/shared/api/generated/model/importOutput';
import { type FileChoices, FileReading } from '@/shared/files/file-reading';
import { useSession } from '@/shared/session/session';
import { useCatalogTexts } from './texts';

export type ImportChoices = FileChoices & Pick<ImportInputRequest, 'profile' | 'store_id'>;

const PROFILES = ['auto', 'plain', 'shopify', 'open_source_pos', 'openboxes'] as const;

interface ImportReadingProps {
  answer: ImportOutput | undefined;
  choices: ImportChoices;
  onChange: (patch: ImportChoices) => void;
  disabled: boolean;
}

/** How the file is read, which program made it, and where its stock is. */
export function ImportReading({ answer, choices, onChange, disabled }: ImportReadingProps) {
  const text = useCatalogTexts();
  const { stores } = useSession();
  return (
    <FileReading
      answer={answer}
      choices={choices}
      onChange={onChange}
      disabled={disabled}
      before={
        <Select
          label={text('import.profile')}
          description={answer?.profile_was_found ? text('import.found') : undefined}
          data={PROFILES.map((value) => ({ value, label: text(`import.profiles.${value}`) }))}
          value={choices.profile ?? answer?.profile ?? 'auto'}
          onChange={(value) => {
            const profile = PROFILES.find((known) => known === value);
            if (profile) onChange({ profile, mapping: {} });
          }}
          allowDeselect={false}
        />
      }
      after={
        <Select
          label={text('import.store')}
          description={text('import.storeHint')}
          placeholder={text('import.storeNone')}
          data={stores.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={choices.store_id === undefined ? null : String(choices.store_id)}
          onChange={(value) => onChange({ store_id: value === null ? undefined : Number(value) })}
          clearable
        />
      }
    />
  );
}

import { Select, Switch } from '@mantine/core';
import { EncodingEnum } from '@/shared/api/generated/model/encodingEnum';
import type { ImportInputRequest } from '@/shared/api/generated/model/importInputRequest';
import type { ImportOutput } from '@/shared/api/generated/model/importOutput';
import { useSession } from '@/shared/session/session';
import classes from './catalog.module.css';
import { useCatalogTexts } from './texts';

/** What the reader says about the file; left out: find out. */
export type ImportChoices = Pick<
  ImportInputRequest,
  'profile' | 'store_id' | 'decimal' | 'delimiter' | 'encoding' | 'quotes' | 'sheet'
> & { mapping?: Record<string, string | null> };

const PROFILES = ['auto', 'plain', 'shopify', 'open_source_pos', 'openboxes'] as const;
const DELIMITERS = [',', ';', 'tab', '|'] as const;
const DECIMALS = ['.', ','] as const;

interface ImportReadingProps {
  answer: ImportOutput | undefined;
  choices: ImportChoices;
  onChange: (patch: ImportChoices) => void;
  disabled: boolean;
}

/** How the file is read, as found out or as said, and what it does not tell. */
export function ImportReading({ answer, choices, onChange, disabled }: ImportReadingProps) {
  const text = useCatalogTexts();
  const { stores } = useSession();
  const dialect = answer?.dialect;
  const isText = dialect?.kind !== 'XLSX';

  function noteOf(attr: string): string | undefined {
    return dialect?.guessed.includes(attr) ? text('import.guessed') : undefined;
  }
  function questionOf(attr: string): string | undefined {
    return answer?.questions.find((question) => question.attr === attr)?.detail;
  }

  const delimiter = dialect?.delimiter === '\t' ? 'tab' : dialect?.delimiter;
  return (
    <section className={classes.section} aria-label={text('import.howRead')}>
      <h2>{text('import.howRead')}</h2>
      <fieldset className={classes.fields} disabled={disabled}>
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
        {isText && (
          <>
            <Select
              label={text('import.encoding')}
              description={noteOf('encoding')}
              data={Object.values(EncodingEnum)}
              value={choices.encoding || dialect?.encoding || null}
              onChange={(value) => {
                const encoding = Object.values(EncodingEnum).find((known) => known === value);
                if (encoding) onChange({ encoding });
              }}
              allowDeselect={false}
            />
            <Select
              label={text('import.delimiter')}
              description={noteOf('delimiter')}
              data={DELIMITERS.map((value) => ({
                value,
                label: text(`import.delimiters.${value}`),
              }))}
              value={choices.delimiter || delimiter || null}
              onChange={(value) => {
                const said = DELIMITERS.find((known) => known === value);
                if (said) onChange({ delimiter: said, mapping: {} });
              }}
              allowDeselect={false}
            />
          </>
        )}
        {!isText && dialect && dialect.sheets.length > 1 && (
          <Select
            label={text('import.sheet')}
            description={noteOf('sheet')}
            data={dialect.sheets}
            value={choices.sheet || dialect.sheet}
            onChange={(sheet) => sheet && onChange({ sheet, mapping: {} })}
            allowDeselect={false}
          />
        )}
        <Select
          label={text('import.decimal')}
          error={questionOf('decimal')}
          data={DECIMALS.map((value) => ({ value, label: text(`import.decimals.${value}`) }))}
          value={choices.decimal || dialect?.decimal || null}
          onChange={(value) => {
            const decimal = DECIMALS.find((known) => known === value);
            if (decimal) onChange({ decimal });
          }}
          allowDeselect={false}
        />
        <Select
          label={text('import.store')}
          description={text('import.storeHint')}
          placeholder={text('import.storeNone')}
          data={stores.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={choices.store_id === undefined ? null : String(choices.store_id)}
          onChange={(value) => onChange({ store_id: value === null ? undefined : Number(value) })}
          clearable
        />
        {isText && (
          <Switch
            label={text('import.quotes')}
            checked={choices.quotes ?? true}
            onChange={(event) => onChange({ quotes: event.currentTarget.checked })}
          />
        )}
      </fieldset>
    </section>
  );
}

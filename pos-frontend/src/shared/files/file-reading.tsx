import { Select, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { EncodingEnum } from '@/shared/api/generated/model/encodingEnum';
import classes from './files.module.css';
import { useFilesTexts } from './texts';
import type { FileAnswer, FileChoices } from './use-file-form';

const DELIMITERS = [',', ';', 'tab', '|'] as const;
const DECIMALS = ['.', ','] as const;

type ReadingChoices = Omit<FileChoices, 'force'>;

interface FileReadingProps {
  answer: Pick<FileAnswer, 'dialect' | 'questions'> | undefined;
  choices: ReadingChoices;
  onChange: (patch: ReadingChoices) => void;
  disabled: boolean;
  /** What else is asked about the file, before and after. */
  before?: ReactNode;
  after?: ReactNode;
}

/** How the file is read, as found out or as said, and what it does not tell. */
export function FileReading({
  answer,
  choices,
  onChange,
  disabled,
  before,
  after,
}: FileReadingProps) {
  const text = useFilesTexts();
  const dialect = answer?.dialect;
  const isText = dialect?.kind !== 'XLSX';

  function noteOf(attr: string): string | undefined {
    return dialect?.guessed.includes(attr) ? text('guessed') : undefined;
  }
  function questionOf(attr: string): string | undefined {
    return answer?.questions.find((question) => question.attr === attr)?.detail;
  }

  const delimiter = dialect?.delimiter === '\t' ? 'tab' : dialect?.delimiter;
  return (
    <section className={classes.section} aria-label={text('howRead')}>
      <h2>{text('howRead')}</h2>
      <fieldset className={classes.fields} disabled={disabled}>
        {before}
        {isText && (
          <>
            <Select
              label={text('encoding')}
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
              label={text('delimiter')}
              description={noteOf('delimiter')}
              data={DELIMITERS.map((value) => ({ value, label: text(`delimiters.${value}`) }))}
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
            label={text('sheet')}
            description={noteOf('sheet')}
            data={dialect.sheets}
            value={choices.sheet || dialect.sheet}
            onChange={(sheet) => sheet && onChange({ sheet, mapping: {} })}
            allowDeselect={false}
          />
        )}
        <Select
          label={text('decimal')}
          error={questionOf('decimal')}
          data={DECIMALS.map((value) => ({ value, label: text(`decimals.${value}`) }))}
          value={choices.decimal || dialect?.decimal || null}
          onChange={(value) => {
            const decimal = DECIMALS.find((known) => known === value);
            if (decimal) onChange({ decimal });
          }}
          allowDeselect={false}
        />
        {after}
        {isText && (
          <Switch
            label={text('quotes')}
            checked={choices.quotes ?? true}
            onChange={(event) => onChange({ quotes: event.currentTarget.checked })}
          />
        )}
      </fieldset>
    </section>
  );
}

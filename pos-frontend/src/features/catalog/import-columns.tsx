import { Alert, Select } from '@mantine/core';
import { FieldEnum } from '@/shared/api/generated/model/fieldEnum';
import type { ImportOutput } from '@/shared/api/generated/model/importOutput';
import classes from './catalog.module.css';
import { useCatalogTexts } from './texts';

const FIELDS = Object.values(FieldEnum);

interface ImportColumnsProps {
  answer: ImportOutput;
  onMap: (column: string, field: string | null) => void;
  disabled: boolean;
}

/** Which column of the file is which field. */
export function ImportColumns({ answer, onMap, disabled }: ImportColumnsProps) {
  const text = useCatalogTexts();
  const question = answer.questions.find(({ attr }) => attr === 'mapping');
  return (
    <section className={classes.section} aria-label={text('import.columns')}>
      <h2>{text('import.columns')}</h2>
      {question && (
        <Alert role="alert" color="attention">
          {question.detail}
        </Alert>
      )}
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes.scroll} tabIndex={0} aria-label={text('import.columns')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{text('import.column')}</th>
              <th scope="col">{text('import.samples')}</th>
              <th scope="col">{text('import.field')}</th>
            </tr>
          </thead>
          <tbody>
            {answer.columns.map(({ name, field, samples }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{samples.join(' · ')}</td>
                <td>
                  <Select
                    aria-label={text('import.fieldOf', { column: name })}
                    placeholder={text('import.notImported')}
                    size="xs"
                    w={220}
                    data={FIELDS.map((value) => ({
                      value,
                      label: text(`import.fields.${value}`),
                    }))}
                    value={field}
                    onChange={(value) => onMap(name, value)}
                    disabled={disabled}
                    clearable
                    searchable
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

import { Alert, Select } from '@mantine/core';
import formClasses from '@/shared/ui/form-page.module.css';
import classes from './files.module.css';
import { useFilesTexts } from './texts';
import type { FileAnswer } from './use-file-form';

interface FileColumnsProps {
  answer: Pick<FileAnswer, 'columns' | 'questions'>;
  /** What a column can be, in the reader's words. */
  fields: { value: string; label: string }[];
  onMap: (column: string, field: string | null) => void;
  disabled: boolean;
}

/** Which column of the file is which field. */
export function FileColumns({ answer, fields, onMap, disabled }: FileColumnsProps) {
  const text = useFilesTexts();
  const questions = answer.questions.filter(({ attr }) => attr === 'mapping');
  return (
    <section className={classes.section} aria-label={text('columns')}>
      <h2>{text('columns')}</h2>
      {questions.map(({ code, detail }) => (
        <Alert key={code} role="alert" color="attention">
          {detail}
        </Alert>
      ))}
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={formClasses.scroll} tabIndex={0} aria-label={text('columns')}>
        <table className={formClasses.table}>
          <thead>
            <tr>
              <th scope="col">{text('column')}</th>
              <th scope="col">{text('samples')}</th>
              <th scope="col">{text('field')}</th>
            </tr>
          </thead>
          <tbody>
            {answer.columns.map(({ name, field, samples }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{samples.join(' · ')}</td>
                <td>
                  <Select
                    aria-label={text('fieldOf', { column: name })}
                    placeholder={text('notImported')}
                    size="xs"
                    w={220}
                    data={fields}
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

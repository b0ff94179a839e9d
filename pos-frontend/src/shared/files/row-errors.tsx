import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import formClasses from '@/shared/ui/form-page.module.css';
import classes from './files.module.css';
import { useFilesTexts } from './texts';

export interface WrongRow {
  row: number;
  column: string;
  detail: string;
}

interface RowErrorsProps {
  errors: WrongRow[];
  /** All of them, when more were found than told. */
  count?: number;
}

/** What is wrong, row by row as a spreadsheet counts them; and the same to take along. */
export function RowErrors({ errors, count = errors.length }: RowErrorsProps) {
  const text = useFilesTexts();
  return (
    <>
      <div className={classes.head}>
        <h3>{text('errors')}</h3>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
          onClick={() => save([[text('row'), text('column'), text('what')], ...linesOf(errors)])}
        >
          {text('saveErrors')}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls */}
      <section className={formClasses.scroll} tabIndex={0} aria-label={text('errors')}>
        <table className={formClasses.table}>
          <thead>
            <tr>
              <th scope="col" className={formClasses.right}>
                {text('row')}
              </th>
              <th scope="col">{text('column')}</th>
              <th scope="col">{text('what')}</th>
            </tr>
          </thead>
          <tbody>
            {errors.map((error) => (
              <tr key={`${error.row} ${error.column} ${error.detail}`}>
                <td className={formClasses.right}>{error.row}</td>
                <td>{error.column || text('wholeRow')}</td>
                <td>{error.detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {count > errors.length && (
        <p className={formClasses.muted}>{text('errorsMore', { shown: errors.length, count })}</p>
      )}
    </>
  );
}

function linesOf(errors: WrongRow[]): string[][] {
  return errors.map(({ row, column, detail }) => [String(row), column, detail]);
}

/** Text that a spreadsheet shows and does not run, as the server's exports have it. */
function cell(text: string): string {
  const safe = /^ *[=+\-@\t\r']/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function save(lines: string[][]): void {
  const table = lines.map((line) => line.map((text) => cell(text)).join(',')).join('\r\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\uFEFF', table], { type: 'text/csv' }));
  link.download = 'wrong-rows.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

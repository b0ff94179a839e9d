import { Alert, Button, Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useErrorText } from '@/shared/ui/error-message';
import formClasses from '@/shared/ui/form-page.module.css';
import { WriteNotice } from '@/shared/ui/write-notice';
import { FileColumns } from './file-columns';
import { FileReading } from './file-reading';
import { useFilesTexts } from './texts';
import type { FileAnswer, FileChoices, FileForm } from './use-file-form';

export interface FileLookProps<Choices extends FileChoices, Output> {
  form: FileForm<Choices, Output>;
  /** What a column can be, in the reader's words. */
  fields: { value: string; label: string }[];
  /** What else is asked about the file, before and after how it is read. */
  before?: ReactNode;
  after?: ReactNode;
  /** What the file would do. */
  renderPreview: (answer: Output) => ReactNode;
  /** That this very file was applied already; undefined where it was not. */
  appliedBefore?: (answer: Output) => string | undefined;
  /** Why there is nothing to apply: the file is wrong, or it changes nothing. */
  fixFirst: string;
  nothing: string;
  apply: (answer: Output) => string;
}

/** A chosen file: how it is read, what it would do, and the button that does it. */
export function FileLook<Choices extends FileChoices, Output extends FileAnswer>(
  props: FileLookProps<Choices, Output>,
) {
  const { form, before, after } = props;
  const describe = useErrorText();
  const { preview, choices, change, busy, shown } = form;
  return (
    <>
      {preview.error && (
        <Alert role="alert" color="problem">
          {describe(preview.error)}
        </Alert>
      )}
      <FileReading
        answer={preview.data}
        choices={choices}
        onChange={change}
        disabled={busy}
        before={before}
        after={after}
      />
      {shown && <Shown {...props} answer={shown} />}
    </>
  );
}

function Shown<Choices extends FileChoices, Output extends FileAnswer>({
  answer,
  form: { preview, choices, change, map, write, busy, apply: onApply },
  fields,
  renderPreview,
  appliedBefore,
  fixFirst,
  nothing,
  apply,
}: FileLookProps<Choices, Output> & { answer: Output }) {
  const text = useFilesTexts();
  const before = appliedBefore?.(answer);
  const wrong = answer.errors.length > 0 || answer.questions.length > 0;
  const isMeant = before === undefined || choices.force === true;
  return (
    <>
      <FileColumns answer={answer} fields={fields} onMap={map} disabled={busy} />
      {renderPreview(answer)}
      <WriteNotice write={write} />
      {before !== undefined && (
        <Alert role="alert" color="attention" title={before}>
          <Checkbox
            label={text('again')}
            checked={choices.force ?? false}
            onChange={(event) => change({ force: event.currentTarget.checked || undefined })}
            disabled={busy}
          />
        </Alert>
      )}
      <div className={formClasses.actions}>
        {!answer.can_apply && (
          <span className={formClasses.muted}>{wrong ? fixFirst : nothing}</span>
        )}
        <Button
          disabled={!answer.can_apply || !isMeant || preview.isFetching || busy}
          loading={write.progress === 'sending' || write.progress === 'checking'}
          onClick={onApply}
        >
          {apply(answer)}
        </Button>
      </div>
    </>
  );
}

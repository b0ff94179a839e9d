import { Alert, Autocomplete, Button, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import { CountSheetColumnFieldEnum } from '@/shared/api/generated/model/countSheetColumnFieldEnum';
import type { CountSheetOutput } from '@/shared/api/generated/model/countSheetOutput';
import pageClasses from '@/shared/documents/document-page.module.css';
import { FileColumns } from '@/shared/files/file-columns';
import { FileDrop } from '@/shared/files/file-drop';
import { FileReading } from '@/shared/files/file-reading';
import { RowErrors } from '@/shared/files/row-errors';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { useErrorText } from '@/shared/ui/error-message';
import { WriteNotice } from '@/shared/ui/write-notice';
import classes from './counts.module.css';
import { useCountTexts } from './texts';
import { useZoneNames } from './use-counts';
import { useSheetImport } from './use-sheet-import';

/** A counted sheet: looked at first, then taken down, all of it or nothing. */
export function SheetIn({ count }: { count: CountOutput }) {
  const text = useCountTexts();
  const describe = useErrorText();
  const zones = useZoneNames(count.store_id);
  const [done, setDone] = useState<string | null>(null);
  const sheet = useSheetImport(count.id, count.zone_name, (name, { applied }) =>
    setDone(text('sheet.done', { count: applied, name })),
  );
  const { chosen, choices, preview, shown, write, busy } = sheet;
  const fields = Object.values(CountSheetColumnFieldEnum).map((value) => ({
    value,
    label: text(`sheet.fields.${value}`),
  }));
  return (
    <section className={classes.sheet} aria-label={text('sheet.in')}>
      <h2>{text('sheet.in')}</h2>
      <p className={pageClasses.hint}>{text('sheet.inBody')}</p>
      {done !== null && (
        <Alert role="status" color="ok" icon={<IconCircleCheck size={18} aria-hidden />}>
          {done}
        </Alert>
      )}
      <FileDrop
        name={chosen?.file.name}
        reading={preview.isFetching}
        disabled={busy}
        onChoose={(file) => {
          setDone(null);
          sheet.choose(file);
        }}
      />
      {chosen && preview.error && (
        <Alert role="alert" color="problem">
          {describe(preview.error)}
        </Alert>
      )}
      {chosen && (
        <FileReading
          answer={preview.data}
          choices={choices}
          onChange={sheet.change}
          disabled={busy}
          before={
            <>
              <Autocomplete
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                label={text('sheet.zone')}
                description={text('sheet.zoneHint')}
                maxLength={60}
                data={zones}
                value={choices.zone_name}
                onChange={(zone_name) => sheet.change({ zone_name })}
              />
              <TextInput
                type="datetime-local"
                size="sm"
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                label={text('sheet.countedAt')}
                description={text('sheet.countedAtHint')}
                value={choices.counted_at}
                onChange={(event) => sheet.change({ counted_at: event.currentTarget.value })}
              />
            </>
          }
        />
      )}
      {shown && (
        <>
          <FileColumns answer={shown} fields={fields} onMap={sheet.map} disabled={busy} />
          <Preview answer={shown} />
          <WriteNotice write={write} />
          <Foot
            answer={shown}
            waiting={preview.isFetching || busy}
            sending={write.progress === 'sending' || write.progress === 'checking'}
            onApply={sheet.apply}
          />
        </>
      )}
    </section>
  );
}

function Preview({ answer }: { answer: CountSheetOutput }) {
  const text = useCountTexts();
  const { locale } = useFormats();
  const counts = [
    ['rows', answer.rows],
    ['applied', answer.applied],
    ['repeated', answer.repeated],
    ['skipped', answer.skipped],
    ['wrong', answer.error_count],
  ] as const;
  return (
    <section className={classes.sheet} aria-label={text('sheet.reading')}>
      <h3>{text('sheet.reading')}</h3>
      <dl className={classes.figures}>
        {counts.map(
          ([name, value]) =>
            (name !== 'repeated' || value > 0) && (
              <div key={name}>
                <dt>{text(`sheet.${name}`)}</dt>
                <dd>{formatQuantity(String(value), locale)}</dd>
              </div>
            ),
        )}
      </dl>
      {answer.errors.length > 0 && <RowErrors errors={answer.errors} count={answer.error_count} />}
    </section>
  );
}

interface FootProps {
  answer: CountSheetOutput;
  waiting: boolean;
  sending: boolean;
  onApply: () => void;
}

function Foot({ answer, waiting, sending, onApply }: FootProps) {
  const text = useCountTexts();
  const wrong = answer.errors.length > 0 || answer.questions.length > 0;
  return (
    <div className={classes.actions}>
      {!answer.can_apply && (
        <span className={classes.muted}>{text(wrong ? 'sheet.fixFirst' : 'sheet.nothing')}</span>
      )}
      <Button disabled={!answer.can_apply || waiting} loading={sending} onClick={onApply}>
        {text('sheet.apply', { count: answer.applied })}
      </Button>
    </div>
  );
}

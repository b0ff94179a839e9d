import { Alert, Autocomplete, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import { CountSheetColumnFieldEnum } from '@/shared/api/generated/model/countSheetColumnFieldEnum';
import type { CountSheetOutput } from '@/shared/api/generated/model/countSheetOutput';
import pageClasses from '@/shared/documents/document-page.module.css';
import { FileDrop } from '@/shared/files/file-drop';
import { FileLook } from '@/shared/files/file-look';
import { FilePreview } from '@/shared/files/file-preview';
import classes from './counts.module.css';
import { useCountTexts } from './texts';
import { useZoneNames } from './use-counts';
import { useSheetImport } from './use-sheet-import';

/** A counted sheet: looked at first, then taken down, all of it or nothing. */
export function SheetIn({ count }: { count: CountOutput }) {
  const text = useCountTexts();
  const zones = useZoneNames(count.store_id);
  const [done, setDone] = useState<string | null>(null);
  const form = useSheetImport(count.id, count.zone_name, (name, { applied }) =>
    setDone(text('sheet.done', { count: applied, name })),
  );
  const { choices, change } = form;
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
        name={form.file?.name}
        reading={form.preview.isFetching}
        disabled={form.busy}
        onChoose={(file) => {
          setDone(null);
          form.choose(file);
        }}
      />
      {form.file && (
        <FileLook
          form={form}
          before={
            <>
              <Autocomplete
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                label={text('sheet.zone')}
                description={text('sheet.zoneHint')}
                maxLength={60}
                data={zones}
                value={choices.zone_name}
                onChange={(zone_name) => change({ zone_name })}
              />
              <TextInput
                type="datetime-local"
                size="sm"
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                label={text('sheet.countedAt')}
                description={text('sheet.countedAtHint')}
                value={choices.counted_at}
                onChange={(event) => change({ counted_at: event.currentTarget.value })}
              />
            </>
          }
          fields={Object.values(CountSheetColumnFieldEnum).map((value) => ({
            value,
            label: text(`sheet.fields.${value}`),
          }))}
          renderPreview={(answer) => <Preview answer={answer} />}
          fixFirst={text('sheet.fixFirst')}
          nothing={text('sheet.nothing')}
          apply={({ applied }) => text('sheet.apply', { count: applied })}
        />
      )}
    </section>
  );
}

function Preview({ answer }: { answer: CountSheetOutput }) {
  const text = useCountTexts();
  const { rows, applied, repeated, skipped, error_count: wrong } = answer;
  return (
    <FilePreview
      title={text('sheet.reading')}
      counts={[
        { label: text('sheet.rows'), value: rows },
        { label: text('sheet.applied'), value: applied },
        ...(repeated > 0 ? [{ label: text('sheet.repeated'), value: repeated }] : []),
        { label: text('sheet.skipped'), value: skipped },
        { label: text('sheet.wrong'), value: wrong },
      ]}
      answer={answer}
    />
  );
}

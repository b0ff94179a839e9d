import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';
import type { FormValues } from './three-way';
import type { useEdit } from './use-edit';

interface SaveBarProps<Values extends FormValues> {
  edit: Pick<
    ReturnType<typeof useEdit<{ version: number }, Values>>,
    'dirty' | 'pending' | 'meanwhile' | 'refusal' | 'discard' | 'takeTheirs' | 'was'
  >;
  labelOf: (field: keyof Values & string) => string;
  /** A field's value as the page shows it. */
  wordsOf: (field: keyof Values & string, values: Values) => string;
}

/** What happened meanwhile or was refused, and the one next action. */
export function SaveBar<Values extends FormValues>({
  edit,
  labelOf,
  wordsOf,
}: SaveBarProps<Values>) {
  const text = useSettingsTexts();
  const { meanwhile, refusal, was } = edit;
  return (
    <>
      {refusal.rest !== null && (
        <Alert role="alert" color="problem" icon={<IconCircleX size={18} aria-hidden />} my={16}>
          {refusal.rest}
        </Alert>
      )}
      {meanwhile && (
        <Alert
          role="alert"
          color="attention"
          icon={<IconAlertTriangle size={18} aria-hidden />}
          title={text('form.staleTitle')}
          my={16}
        >
          {text('form.stale')}
          {meanwhile.taken.map((field) => (
            <p key={field} className={classes.clash}>
              {text('form.taken', { field: labelOf(field), value: wordsOf(field, was) })}
            </p>
          ))}
          {meanwhile.clashes.map((field) => (
            <p key={field} className={classes.clash}>
              {text('form.clash', { field: labelOf(field), value: wordsOf(field, was) })}
              <Button variant="default" size="compact-sm" onClick={() => edit.takeTheirs(field)}>
                {text('form.takeTheirs', { field: labelOf(field) })}
              </Button>
            </p>
          ))}
        </Alert>
      )}
      {edit.dirty && (
        <footer className={classes.foot}>
          <output className={classes.state}>{text('form.unsaved')}</output>
          <Button variant="default" onClick={edit.discard} disabled={edit.pending}>
            {text('form.discard')}
          </Button>
          <Button type="submit" loading={edit.pending}>
            {text('form.save')}
          </Button>
        </footer>
      )}
    </>
  );
}

import { FormDialog } from './form-dialog';
import classes from './settings-page.module.css';
import { useSave } from './use-save';

interface ConfirmDialogProps {
  title: string;
  /** What it means, before it is done. */
  body: string;
  submitLabel: string;
  send: () => Promise<unknown>;
  refresh: readonly string[];
  done?: string;
  onDone?: () => void;
  onClose: () => void;
}

/** One question before what cannot be taken back; a refusal is told in the same place. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, body, submitLabel, send, refresh, done, onDone, onClose } = props;
  const save = useSave({
    send: (_sure: true) => send(),
    refresh,
    ...(done !== undefined && { done }),
    onDone: onDone ?? onClose,
  });
  return (
    <FormDialog
      title={title}
      submitLabel={submitLabel}
      dangerous
      save={save}
      onClose={onClose}
      onSubmit={() => save.run(true)}
    >
      <p className={classes.say}>{body}</p>
    </FormDialog>
  );
}

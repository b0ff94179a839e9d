import { Alert, Button, Modal } from '@mantine/core';
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';
import type { Save } from './use-save';

interface FormDialogProps {
  title: string;
  submitLabel: string;
  save: Pick<Save<never>, 'pending' | 'refusal' | 'error'>;
  onSubmit: () => void;
  onClose: () => void;
  /** For what cannot be taken back. */
  dangerous?: boolean;
  disabled?: boolean;
  /** A further action, away from the others. */
  aside?: ReactNode;
  children: ReactNode;
}

/**
 * A few fields, or one question, in a dialog. A click beside it loses nothing, and neither does a
 * first Escape once something was typed; while the answer is awaited it stays. A refusal brings the
 * cursor to the field that it is about.
 */
export function FormDialog(props: FormDialogProps) {
  const { title, submitLabel, save, onSubmit, onClose, dangerous, disabled, children } = props;
  const text = useSettingsTexts();
  const form = useRef<HTMLFormElement>(null);
  const { pending, refusal, error } = save;
  const [typed, setTyped] = useState(false);
  const [asks, setAsks] = useState(false);
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    // A dialog is drawn elsewhere, but its events rise to the form that it was opened from.
    event.stopPropagation();
    if (!pending && !disabled) onSubmit();
  }

  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || pending) return;
    event.stopPropagation();
    if (typed && !asks) setAsks(true);
    else onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      centered
      title={title}
      closeButtonProps={{ 'aria-label': text('form.close') }}
      closeOnClickOutside={false}
      closeOnEscape={false}
      onKeyDown={leave}
    >
      <form
        ref={form}
        noValidate
        onSubmit={submit}
        onInput={() => {
          setTyped(true);
          setAsks(false);
        }}
      >
        <div className={classes.dialogFields}>{children}</div>
        {refusal.rest !== null && (
          <Alert role="alert" color="problem" icon={<IconCircleX size={18} aria-hidden />} mt={16}>
            {refusal.rest}
          </Alert>
        )}
        {asks && (
          <Alert
            role="alert"
            color="attention"
            icon={<IconAlertTriangle size={18} aria-hidden />}
            mt={16}
          >
            {text('form.typed')}
          </Alert>
        )}
        <div className={classes.actions}>
          {props.aside && <div className={classes.state}>{props.aside}</div>}
          <Button variant="default" onClick={onClose} disabled={pending}>
            {text('form.cancel')}
          </Button>
          <Button
            type="submit"
            loading={pending}
            disabled={disabled ?? false}
            {...(dangerous && { color: 'problem' })}
          >
            {submitLabel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

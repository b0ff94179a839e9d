import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import type { Progress } from '@/shared/api/write-once';
import { WriteNotice } from '@/shared/ui/write-notice';
import classes from './document-form.module.css';
import { useDocumentTexts } from './texts';

interface StepDialogProps {
  title: string;
  confirm: string;
  keep: string;
  danger?: boolean;
  wide?: boolean;
  disabled?: boolean;
  write: { progress: Progress; error: ApiError | null; checkAgain: () => void };
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks before a step that cannot be taken back; stays open until its outcome is known. */
export function StepDialog(props: StepDialogProps) {
  const { write, onClose } = props;
  const text = useDocumentTexts();
  const busy = write.progress === 'sending' || write.progress === 'checking';
  return (
    <Modal
      opened
      onClose={onClose}
      size={props.wide ? 860 : 520}
      centered
      title={props.title}
      closeButtonProps={{ 'aria-label': text('close') }}
      closeOnClickOutside={!busy}
      closeOnEscape={!busy}
    >
      {props.children}
      <WriteNotice write={write} />
      <div className={classes.dialogActions}>
        <Button variant="default" onClick={onClose} disabled={busy}>
          {props.keep}
        </Button>
        <Button
          color={props.danger ? 'problem' : undefined}
          loading={busy}
          disabled={props.disabled || write.progress === 'unknown'}
          onClick={props.onConfirm}
        >
          {props.confirm}
        </Button>
      </div>
    </Modal>
  );
}

import { Button, Modal, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { OversoldRow } from '@/shared/api/generated/model/oversoldRow';
import classes from '@/shared/ui/dialogs.module.css';
import { useErrorText } from '@/shared/ui/error-message';
import { usePosTexts } from './texts';
import { useSettle } from './use-oversold';

/** A manager knows why it went below zero: it leaves the list, and stock stays as it is. */
export function SettleDialog({ row, onClose }: { row: OversoldRow; onClose: () => void }) {
  const text = usePosTexts();
  const describe = useErrorText();
  const [note, setNote] = useState('');
  const settling = useSettle(() => {
    notifications.show({ message: text('oversold.done', { sku: row.sku }) });
    onClose();
  });
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={!settling.isPending}
      title={text('oversold.dialog', { sku: row.sku })}
      closeButtonProps={{ 'aria-label': text('oversold.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!settling.isPending) {
            settling.mutate({ id: String(row.id), data: { note: note.trim() } });
          }
        }}
      >
        <p className={classes.hint}>{text('oversold.body')}</p>
        <TextInput
          data-autofocus
          label={text('oversold.note')}
          maxLength={500}
          value={note}
          error={settling.error ? settling.error.detail || describe(settling.error) : undefined}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className={classes.actions}>
          <Button variant="default" size="md" disabled={settling.isPending} onClick={onClose}>
            {text('oversold.cancel')}
          </Button>
          <Button type="submit" size="md" loading={settling.isPending}>
            {text('oversold.settle')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

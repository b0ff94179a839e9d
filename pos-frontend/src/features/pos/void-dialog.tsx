import { Button, Modal, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { SaleOutput } from '@/shared/api/generated/model/saleOutput';
import { formatMoney } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from '@/shared/ui/dialogs.module.css';
import { WriteNotice } from '@/shared/ui/write-notice';
import { usePosTexts } from './texts';
import { useVoidSale } from './use-sales';

/** Takes a whole sale back: the goods to the shelf, the money as it was paid. */
export function VoidDialog({ sale, onClose }: { sale: SaleOutput; onClose: () => void }) {
  const text = usePosTexts();
  const { locale } = useFormats();
  const [note, setNote] = useState('');
  const voiding = useVoidSale(sale.id, ({ number }) => {
    notifications.show({ message: text('void.done', { number }) });
    onClose();
  });
  const locked = voiding.progress !== 'idle';
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      closeOnClickOutside={!locked}
      closeOnEscape={!locked}
      title={text('void.title', { number: sale.number })}
      closeButtonProps={{ 'aria-label': text('void.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!locked) voiding.write({ note: note.trim() });
        }}
      >
        <p className={classes.hint}>
          {text('void.body', { amount: formatMoney(sale.total, sale.currency, locale) })}
        </p>
        <TextInput
          data-autofocus
          label={text('void.note')}
          maxLength={200}
          value={note}
          disabled={locked}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <WriteNotice write={voiding}>{voiding.error?.detail || undefined}</WriteNotice>
        <div className={classes.actions}>
          <Button variant="default" size="md" disabled={locked} onClick={onClose}>
            {text('void.cancel')}
          </Button>
          <Button
            type="submit"
            size="md"
            loading={voiding.progress === 'sending' || voiding.progress === 'checking'}
            disabled={voiding.progress === 'unknown'}
          >
            {text('void.confirm')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

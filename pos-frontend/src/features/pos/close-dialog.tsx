import { Alert, Button, Modal, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { SessionOutput } from '@/shared/api/generated/model/sessionOutput';
import { parseAmount } from '@/shared/lib/quantity';
import classes from '@/shared/ui/dialogs.module.css';
import { WriteNotice } from '@/shared/ui/write-notice';
import { usePosTexts } from './texts';
import { useCloseRegister } from './use-till-session';

interface CloseDialogProps {
  session: SessionOutput;
  cartIsEmpty: boolean;
  onClose: () => void;
  onClosed: (session: SessionOutput) => void;
}

/** Closes on what was counted; what should be there is said afterwards, not before. */
export function CloseDialog({ session, cartIsEmpty, onClose, onClosed }: CloseDialogProps) {
  const text = usePosTexts();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const closing = useCloseRegister(session.id, onClosed);
  const amount = parseAmount(typed);
  const valid = amount !== null && amount.decimalPlaces() <= 2;
  const locked = closing.progress !== 'idle';
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      closeOnClickOutside={!locked}
      closeOnEscape={!locked}
      title={text('close.title', { register: session.register_name || session.register_code })}
      closeButtonProps={{ 'aria-label': text('close.closeDialog') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (valid && !locked) closing.write({ counted_cash: amount.toFixed(2) });
        }}
      >
        <p className={classes.hint}>{text('close.body')}</p>
        {!cartIsEmpty && (
          <Alert color="attention" icon={<IconAlertTriangle size={18} aria-hidden />}>
            {text('close.cartOpen')}
          </Alert>
        )}
        <TextInput
          data-autofocus
          size="lg"
          label={text('close.counted')}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          disabled={locked}
          error={tried && !valid && text('close.invalid')}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <WriteNotice write={closing} />
        <div className={classes.actions}>
          <Button variant="default" size="md" disabled={locked} onClick={onClose}>
            {text('close.cancel')}
          </Button>
          <Button
            type="submit"
            size="md"
            loading={closing.progress === 'sending' || closing.progress === 'checking'}
            disabled={closing.progress === 'unknown'}
          >
            {text('close.confirm')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

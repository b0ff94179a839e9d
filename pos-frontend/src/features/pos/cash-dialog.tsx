import { Button, Modal, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { CashKindEnum } from '@/shared/api/generated/model/cashKindEnum';
import type { SessionOutput } from '@/shared/api/generated/model/sessionOutput';
import { formatMoney, parseAmount } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from '@/shared/ui/dialogs.module.css';
import { WriteNotice } from '@/shared/ui/write-notice';
import { usePosTexts } from './texts';
import { useMoveCash } from './use-till-session';

interface CashDialogProps {
  session: SessionOutput;
  kind: CashKindEnum;
  onClose: () => void;
}

/** Cash that goes into the drawer or out of it without a sale. */
export function CashDialog({ session, kind, onClose }: CashDialogProps) {
  const text = usePosTexts();
  const { locale, currency } = useFormats();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const move = useMoveCash(session.id, ({ amount }) => {
    const message = text(`cash.done${kind}`, { amount: formatMoney(amount, currency, locale) });
    notifications.show({ message });
    onClose();
  });
  const amount = parseAmount(typed);
  const valid = amount !== null && amount.greaterThan(0) && amount.decimalPlaces() <= 2;
  const locked = move.progress !== 'idle';
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      closeOnClickOutside={!locked}
      closeOnEscape={!locked}
      title={text(`cash.title${kind}`)}
      closeButtonProps={{ 'aria-label': text('cash.closeDialog') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!valid || reason.trim() === '' || locked) return;
          move.write({ kind, amount: amount.toFixed(2), reason: reason.trim() });
        }}
      >
        <TextInput
          data-autofocus
          size="lg"
          label={text('cash.amount')}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          disabled={locked}
          error={tried && !valid && text('cash.invalid')}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <TextInput
          size="lg"
          label={text('cash.reason')}
          description={text('cash.reasonHint')}
          maxLength={200}
          value={reason}
          disabled={locked}
          error={tried && reason.trim() === '' && text('cash.missing')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <WriteNotice write={move} />
        <div className={classes.actions}>
          <Button variant="default" size="md" disabled={locked} onClick={onClose}>
            {text('cash.cancel')}
          </Button>
          <Button
            type="submit"
            size="md"
            loading={move.progress === 'sending' || move.progress === 'checking'}
            disabled={move.progress === 'unknown'}
          >
            {text(`cash.do${kind}`)}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

import { Button, Modal, NativeSelect, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useUsersApproversList } from '@/shared/api/generated/users';
import { ErrorMessage } from '@/shared/ui/error-message';
import { useUiTexts } from '@/shared/ui/texts';
import { WriteNotice } from '@/shared/ui/write-notice';
import classes from './dialogs.module.css';
import { usePosTexts } from './texts';
import type { Till } from './use-till';

interface ApprovalDialogProps {
  till: Till;
  approval: NonNullable<Till['approval']>;
}

/** A manager says yes with a PIN: to another price, or to selling what is not there. */
export function ApprovalDialog({ till, approval }: ApprovalDialogProps) {
  const text = usePosTexts();
  const ui = useUiTexts();
  const approvers = useUsersApproversList({ store_id: till.session.store_id, page_size: 200 });
  const [chosen, setChosen] = useState<number | null>(null);
  const [pin, setPin] = useState('');
  const [tried, setTried] = useState(false);
  const known = approvers.data?.results;
  const userId = chosen ?? known?.[0]?.user_id;
  const { sale, busy, locked } = till;
  const wrong = sale.error?.code === 'approval_refused' || sale.error?.code === 'invalid';

  function submit(): void {
    setTried(true);
    if (pin === '' || userId === undefined || locked) return;
    approval.give({ user_id: userId, pin });
    setPin('');
    setTried(false);
  }

  return (
    <Modal
      opened
      centered
      onClose={approval.cancel}
      closeOnClickOutside={!locked}
      closeOnEscape={!locked}
      withCloseButton={!locked}
      title={text(approval.why === 'price' ? 'approval.titlePrice' : 'approval.titleStock')}
      closeButtonProps={{ 'aria-label': text('approval.close') }}
    >
      {!known && approvers.error && (
        <ErrorMessage error={approvers.error} onRetry={() => void approvers.refetch()} />
      )}
      {!known && !approvers.error && <output>{ui('status.loading')}</output>}
      {known?.length === 0 && <p className={classes.hint}>{text('approval.nobody')}</p>}
      {known && known.length > 0 && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <NativeSelect
            size="lg"
            label={text('approval.who')}
            value={userId}
            disabled={locked}
            data={known.map(({ user_id, name }) => ({ value: String(user_id), label: name }))}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          />
          <PasswordInput
            data-autofocus
            size="lg"
            label={text('approval.pin')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            value={pin}
            disabled={locked}
            error={tried && pin === '' && text('approval.missing')}
            onChange={(event) => setPin(event.currentTarget.value)}
          />
          <WriteNotice write={sale}>{wrong && text('approval.wrong')}</WriteNotice>
          <div className={classes.actions}>
            <Button variant="default" size="md" disabled={locked} onClick={approval.cancel}>
              {text('approval.cancel')}
            </Button>
            <Button type="submit" size="md" loading={busy} disabled={sale.progress === 'unknown'}>
              {text('approval.approve')}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}

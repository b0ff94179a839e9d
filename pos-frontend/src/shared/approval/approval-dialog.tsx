import { Button, Modal, NativeSelect, PasswordInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import type { ApprovalInputRequest } from '@/shared/api/generated/model/approvalInputRequest';
import { useUsersApproversList } from '@/shared/api/generated/users';
import type { Progress } from '@/shared/api/write-once';
import classes from '@/shared/ui/dialogs.module.css';
import { ErrorMessage } from '@/shared/ui/error-message';
import { useUiTexts } from '@/shared/ui/texts';
import { WriteNotice } from '@/shared/ui/write-notice';
import { useApprovalTexts } from './texts';

interface ApprovalDialogProps {
  /** Whose managers are asked. */
  storeId: number;
  title: string;
  confirm: string;
  /** What is asked beside the PIN; until it is answered nothing is given. */
  children?: ReactNode;
  ready?: boolean;
  /** Somebody wanted to give it, ready or not. */
  onTry?: () => void;
  onGive: (approval: ApprovalInputRequest) => void;
  onCancel: () => void;
  /** What waits for it. */
  write: { progress: Progress; error: ApiError | null; checkAgain: () => void };
}

/** A manager says yes with a PIN to what somebody else does. */
export function ApprovalDialog(props: ApprovalDialogProps) {
  const { storeId, write, ready = true, onGive, onCancel } = props;
  const text = useApprovalTexts();
  const ui = useUiTexts();
  const approvers = useUsersApproversList({ store_id: storeId, page_size: 200 });
  const [chosen, setChosen] = useState<number | null>(null);
  const [pin, setPin] = useState('');
  const [tried, setTried] = useState(false);
  const known = approvers.data?.results;
  const userId = chosen ?? known?.[0]?.user_id;
  const locked = write.progress !== 'idle';
  const busy = write.progress === 'sending' || write.progress === 'checking';
  const wrong = write.error?.code === 'approval_refused' || write.error?.code === 'invalid';

  function submit(): void {
    setTried(true);
    props.onTry?.();
    if (pin === '' || userId === undefined || locked || !ready) return;
    onGive({ user_id: userId, pin });
    setPin('');
    setTried(false);
  }

  return (
    <Modal
      opened
      centered
      onClose={onCancel}
      closeOnClickOutside={!locked}
      closeOnEscape={!locked}
      withCloseButton={!locked}
      title={props.title}
      closeButtonProps={{ 'aria-label': text('close') }}
    >
      {!known && approvers.error && (
        <ErrorMessage error={approvers.error} onRetry={() => void approvers.refetch()} />
      )}
      {!known && !approvers.error && <output>{ui('status.loading')}</output>}
      {known?.length === 0 && <p className={classes.hint}>{text('nobody')}</p>}
      {known && known.length > 0 && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {props.children}
          <NativeSelect
            size="lg"
            label={text('who')}
            value={userId}
            disabled={locked}
            data={known.map(({ user_id, name }) => ({ value: String(user_id), label: name }))}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          />
          <PasswordInput
            data-autofocus
            size="lg"
            label={text('pin')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            value={pin}
            disabled={locked}
            error={tried && pin === '' && text('missing')}
            onChange={(event) => setPin(event.currentTarget.value)}
          />
          <WriteNotice write={write}>{wrong && text('wrong')}</WriteNotice>
          <div className={classes.actions}>
            <Button variant="default" size="md" disabled={locked} onClick={onCancel}>
              {text('cancel')}
            </Button>
            <Button type="submit" size="md" loading={busy} disabled={write.progress === 'unknown'}>
              {props.confirm}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}

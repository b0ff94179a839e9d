import { Button, Modal, NativeSelect, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import type { ApprovalInputRequest } from '@/shared/api/generated/model/approvalInputRequest';
import { useUsersApproversList } from '@/shared/api/generated/users';
import type { Progress } from '@/shared/api/write-once';
import { ErrorMessage } from '@/shared/ui/error-message';
import { useUiTexts } from '@/shared/ui/texts';
import { WriteNotice } from '@/shared/ui/write-notice';
import classes from './dialogs.module.css';
import { usePosTexts } from './texts';

export interface Approval {
  why: 'price' | 'stock' | 'goods';
  give: (approval: ApprovalInputRequest) => void;
  cancel: () => void;
}

interface ApprovalDialogProps {
  storeId: number;
  approval: Approval;
  /** What waits for it. */
  write: { progress: Progress; error: ApiError | null; checkAgain: () => void };
}

const TITLES = {
  price: 'approval.titlePrice',
  stock: 'approval.titleStock',
  goods: 'approval.titleGoods',
} as const;

/** A manager says yes with a PIN: to a price, to selling what is not there, to goods without receipt. */
export function ApprovalDialog({ storeId, approval, write }: ApprovalDialogProps) {
  const text = usePosTexts();
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
      title={text(TITLES[approval.why])}
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
          <WriteNotice write={write}>{wrong && text('approval.wrong')}</WriteNotice>
          <div className={classes.actions}>
            <Button variant="default" size="md" disabled={locked} onClick={approval.cancel}>
              {text('approval.cancel')}
            </Button>
            <Button type="submit" size="md" loading={busy} disabled={write.progress === 'unknown'}>
              {text(approval.why === 'goods' ? 'approval.approveGoods' : 'approval.approve')}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}

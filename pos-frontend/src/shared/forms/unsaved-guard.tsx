import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import classes from '@/shared/ui/dialogs.module.css';
import { useFormTexts } from './texts';

/** Asks before what is written is left behind. `done` is read when it matters: a save leads away itself. */
export function UnsavedGuard({ isDirty }: { isDirty: () => boolean }) {
  const text = useFormTexts();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      isDirty() && current.pathname !== next.pathname && next.pathname !== '/login',
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Modal
      opened
      onClose={blocker.reset}
      centered
      title={text('leaveTitle')}
      closeButtonProps={{ 'aria-label': text('cancel') }}
    >
      <p className={classes.hint}>{text('leaveBody')}</p>
      <div className={classes.actions}>
        <Button variant="default" data-autofocus onClick={blocker.reset}>
          {text('stay')}
        </Button>
        <Button color="problem" onClick={blocker.proceed}>
          {text('leave')}
        </Button>
      </div>
    </Modal>
  );
}

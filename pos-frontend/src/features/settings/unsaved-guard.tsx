import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';

/** Asks before what is written is left behind; a session that has ended is not held up. */
export function UnsavedGuard({ dirty }: { dirty: boolean }) {
  const text = useSettingsTexts();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      dirty && current.pathname !== next.pathname && next.pathname !== '/login',
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Modal
      opened
      onClose={blocker.reset}
      centered
      title={text('form.leaveTitle')}
      closeButtonProps={{ 'aria-label': text('form.stay') }}
    >
      <p className={classes.say}>{text('form.leaveBody')}</p>
      <div className={classes.actions}>
        <Button variant="default" data-autofocus onClick={blocker.reset}>
          {text('form.stay')}
        </Button>
        <Button color="problem" onClick={blocker.proceed}>
          {text('form.leave')}
        </Button>
      </div>
    </Modal>
  );
}

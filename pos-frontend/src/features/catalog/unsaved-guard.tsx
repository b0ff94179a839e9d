import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import classes from './catalog.module.css';
import { useCatalogTexts } from './texts';

/** Asks before what is written is left behind. `done` is read when it matters: a save leads away itself. */
export function UnsavedGuard({ isDirty }: { isDirty: () => boolean }) {
  const text = useCatalogTexts();
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
      title={text('product.leaveTitle')}
      closeButtonProps={{ 'aria-label': text('product.cancel') }}
    >
      <p className={classes.muted}>{text('product.leaveBody')}</p>
      <div className={classes.actions}>
        <Button variant="default" data-autofocus onClick={blocker.reset}>
          {text('product.stay')}
        </Button>
        <Button color="problem" onClick={blocker.proceed}>
          {text('product.leave')}
        </Button>
      </div>
    </Modal>
  );
}

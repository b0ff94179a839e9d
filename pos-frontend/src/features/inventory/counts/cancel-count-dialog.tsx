import { notifications } from '@mantine/notifications';
import { inventoryCountsCancelCreate } from '@/shared/api/generated/inventory-counts';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import { underKey } from '@/shared/api/write-once';
import { StepDialog } from '@/shared/documents/step-dialog';
import classes from './counts.module.css';
import { useCountTexts } from './texts';
import { useCountStep } from './use-counts';

interface CancelCountDialogProps {
  count: CountOutput;
  onClose: () => void;
}

/** Says what comes to nothing before it does. */
export function CancelCountDialog({ count, onClose }: CancelCountDialogProps) {
  const text = useCountTexts();
  const { id, number } = count;
  const lines = count.progress.seen_count;
  const write = useCountStep<null>({
    send: (attempt) => inventoryCountsCancelCreate(String(id), underKey(attempt)),
    onDone: () => {
      notifications.show({ message: text('cancelling.done', { number }) });
      onClose();
    },
  });
  return (
    <StepDialog
      title={text('cancelling.title', { number })}
      confirm={text('cancelling.confirm')}
      keep={text('cancelling.keep')}
      danger
      write={write}
      onConfirm={() => write.write(null)}
      onClose={onClose}
    >
      <div className={classes.finalizing}>
        <p>{text('cancelling.body')}</p>
        {lines > 0 && <p>{text('cancelling.bodyLines', { count: lines })}</p>}
      </div>
    </StepDialog>
  );
}

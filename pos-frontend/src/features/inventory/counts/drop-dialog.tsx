import { notifications } from '@mantine/notifications';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import type { CountUnknownRow } from '@/shared/api/generated/model/countUnknownRow';
import { StepDialog } from '@/shared/documents/step-dialog';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { useCountTexts } from './texts';
import { useSettleCode } from './use-counts';

interface DropDialogProps {
  count: CountOutput;
  unknown: CountUnknownRow;
  onClose: () => void;
}

/** Says what is lost before a code is dropped. */
export function DropDialog({ count, unknown, onClose }: DropDialogProps) {
  const text = useCountTexts();
  const { locale } = useFormats();
  const { code } = unknown;
  const write = useSettleCode(count.id, unknown.id, () => {
    notifications.show({ message: text('unknown.dropped', { code }) });
    onClose();
  });
  return (
    <StepDialog
      title={text('unknown.dropTitle', { code })}
      confirm={text('unknown.dropConfirm')}
      keep={text('unknown.keep')}
      danger
      write={write}
      onConfirm={() => write.write({ variant_id: null })}
      onClose={onClose}
    >
      <p>{text('unknown.dropBody', { quantity: formatQuantity(unknown.qty, locale) })}</p>
    </StepDialog>
  );
}

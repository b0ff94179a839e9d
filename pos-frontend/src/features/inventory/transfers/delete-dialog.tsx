import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  getInventoryTransfersRetrieveQueryKey,
  inventoryTransfersDestroy,
} from '@/shared/api/generated/inventory-transfers';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import { StepDialog } from '@/shared/documents/step-dialog';
import { refreshInventory } from '../use-stock-adjustments';
import { useInventoryTexts } from './texts';

interface DeleteDialogProps {
  transfer: TransferOutput;
  onClose: () => void;
}

export function DeleteDialog({ transfer: { id, number }, onClose }: DeleteDialogProps) {
  const text = useInventoryTexts();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const done = () => {
    notifications.show({ message: text('transfer.deleted', { number }) });
    void navigate({ to: '/inventory/transfers', replace: true }).then(() => {
      queryClient.removeQueries({ queryKey: getInventoryTransfersRetrieveQueryKey(String(id)) });
      return refreshInventory(queryClient);
    });
  };
  const write = useWriteOnce<null, void>({
    send: (attempt) => inventoryTransfersDestroy(String(id), underKey(attempt)),
    onDone: done,
    // Gone already, by a request whose answer was lost or by somebody else.
    onRefused: (error) => {
      if (error.status === 404) done();
    },
  });
  return (
    <StepDialog
      title={text('transfer.deleteTitle', { number })}
      confirm={text('transfer.deleteConfirm')}
      keep={text('transfer.keep')}
      danger
      write={write}
      onConfirm={() => write.write(null)}
      onClose={onClose}
    >
      <p>{text('transfer.deleteBody')}</p>
    </StepDialog>
  );
}

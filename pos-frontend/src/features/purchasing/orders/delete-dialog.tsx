import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import {
  getPurchasingPosRetrieveQueryKey,
  purchasingPosDestroy,
} from '@/shared/api/generated/purchasing-pos';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import { StepDialog } from '@/shared/documents/step-dialog';
import { usePurchasingTexts } from './texts';
import { refreshOrders } from './use-order-step';

interface DeleteDialogProps {
  order: PurchaseOrderOutput;
  onClose: () => void;
}

export function DeleteDialog({ order: { id, number }, onClose }: DeleteDialogProps) {
  const text = usePurchasingTexts();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const done = () => {
    notifications.show({ message: text('order.deleted', { number }) });
    void navigate({ to: '/purchasing/pos', replace: true }).then(() => {
      queryClient.removeQueries({ queryKey: getPurchasingPosRetrieveQueryKey(String(id)) });
      return refreshOrders(queryClient);
    });
  };
  const write = useWriteOnce<null, void>({
    send: (attempt) => purchasingPosDestroy(String(id), underKey(attempt)),
    onDone: done,
    // Gone already, by a request whose answer was lost or by somebody else.
    onRefused: (error) => {
      if (error.status === 404) done();
    },
  });
  return (
    <StepDialog
      title={text('order.deleteTitle', { number })}
      confirm={text('order.deleteConfirm')}
      keep={text('order.keep')}
      danger
      write={write}
      onConfirm={() => write.write(null)}
      onClose={onClose}
    >
      <p>{text('order.deleteBody')}</p>
    </StepDialog>
  );
}

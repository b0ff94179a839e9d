import { Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReservationRow } from '@/shared/api/generated/model/reservationRow';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { WriteNotice } from '@/shared/ui/write-notice';
import documentClasses from '../adjustment-document.module.css';
import { useReservationTexts } from './texts';
import { useRelease } from './use-release';

interface ReleaseDialogProps {
  reservation: ReservationRow;
  onClose: () => void;
}

/** One question before somebody's promise is taken away. */
export function ReleaseDialog({ reservation, onClose }: ReleaseDialogProps) {
  const own = useReservationTexts();
  const { locale } = useFormats();
  const quantity = formatQuantity(reservation.qty, locale);
  const release = useRelease(reservation.id, ({ sku }) => {
    notifications.show({ message: own('done', { quantity, sku }) });
    onClose();
  });
  const busy = release.progress === 'sending' || release.progress === 'checking';
  const closed = release.error?.code === 'reservation_closed';
  return (
    <Modal
      opened
      onClose={onClose}
      centered
      title={own('sure', { quantity, reference: reservation.ref_id })}
      closeButtonProps={{ 'aria-label': own('close') }}
      closeOnClickOutside={!busy}
      closeOnEscape={!busy}
    >
      <p className={documentClasses.hint}>{own('explain')}</p>
      <WriteNotice write={release}>{closed ? own('closed') : undefined}</WriteNotice>
      <div className={documentClasses.actions}>
        <Button variant="default" onClick={onClose} disabled={busy}>
          {own(closed ? 'close' : 'keep')}
        </Button>
        {release.progress !== 'unknown' && !closed && (
          <Button color="problem" loading={busy} onClick={() => release.write(null)}>
            {own('release')}
          </Button>
        )}
      </div>
    </Modal>
  );
}

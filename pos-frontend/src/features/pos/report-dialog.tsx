import { Modal } from '@mantine/core';
import type { SessionOutput } from '@/shared/api/generated/model/sessionOutput';
import { Report } from './report';
import { usePosTexts } from './texts';

/** The X report: how the register stands, while it goes on selling. */
export function ReportDialog({
  session,
  onClose,
}: {
  session: SessionOutput;
  onClose: () => void;
}) {
  const text = usePosTexts();
  return (
    <Modal
      opened
      centered
      size={520}
      onClose={onClose}
      title={text('report.titleX')}
      closeButtonProps={{ 'aria-label': text('report.closeDialog') }}
    >
      <Report sessionId={session.id} />
    </Modal>
  );
}

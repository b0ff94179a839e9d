import { IconLock } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { SessionOutput } from '@/shared/api/generated/model/sessionOutput';
import { useSession } from '@/shared/session/session';
import { ErrorMessage } from '@/shared/ui/error-message';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { OpenRegister } from './open-register';
import { RegisterClosed } from './register-closed';
import { tillSearchSchema } from './sales-search';
import { Station } from './station';
import { usePosTexts } from './texts';
import { TillFrame } from './till-frame';
import { useTillSession } from './use-till-session';

/** The till of this device: opens a register, sells, closes it. */
export function TillPage() {
  const text = usePosTexts();
  const ui = useUiTexts();
  const { stores, permissions } = useSession();
  const till = useTillSession();
  const [closed, setClosed] = useState<SessionOutput | null>(null);
  const { receipt } = tillSearchSchema.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const forgetReceipt = useCallback(() => {
    void navigate({ to: '/pos', search: {}, replace: true });
  }, [navigate]);

  if (!permissions.includes('till.sell') || stores.length === 0) {
    return (
      <TillFrame>
        <Message icon={IconLock} title={text('till.noStore')} body={text('till.noStoreBody')} />
      </TillFrame>
    );
  }
  if (closed) return <RegisterClosed session={closed} onOpen={() => setClosed(null)} />;
  if (till.session) {
    return (
      <Station
        key={till.session.id}
        session={till.session}
        receipt={receipt}
        onReceiptOpened={forgetReceipt}
        onClosed={setClosed}
        onLeave={() => till.setRegisterId(null)}
      />
    );
  }
  return (
    <TillFrame>
      {till.error && !till.sessions && <ErrorMessage error={till.error} onRetry={till.askAgain} />}
      {!till.error && !till.sessions && <output>{ui('status.loading')}</output>}
      {till.sessions && <OpenRegister sessions={till.sessions} onChoose={till.setRegisterId} />}
    </TillFrame>
  );
}

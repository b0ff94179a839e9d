import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { ErrorMessage } from '@/shared/ui/error-message';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { useMayCount } from './may-count';
import { ScanFrame } from './scan-frame';
import { ScanStation } from './scan-station';
import { useScanTexts } from './scan-texts';
import { useCount, useStoreName } from './use-counts';

/** Brings the count of the address to its station, or says why nobody counts here. */
export function ScanPage() {
  const text = useScanTexts();
  const ui = useUiTexts();
  const id = Number(useParams({ strict: false }).countId);
  const { data: session, error, refetch } = useCount(id);
  const storeName = useStoreName();
  const mayCount = useMayCount();
  if (!session) {
    return (
      <ScanFrame title={text('titleOpen')} countId={id}>
        {error ? (
          <ErrorMessage error={error} onRetry={() => void refetch()} />
        ) : (
          <output>{ui('status.loading')}</output>
        )}
      </ScanFrame>
    );
  }
  const store = storeName(session);
  if (mayCount(session.store_id)) return <ScanStation key={session.id} session={session} />;
  return (
    <ScanFrame
      title={text('title', { number: session.number })}
      number={session.number}
      countId={id}
    >
      <Message
        icon={IconLock}
        title={text('notYours')}
        body={mayCount() ? text('notYoursBody', { store }) : text('mayNot')}
        action={
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link to="/inventory/counts/$countId" params={{ countId: String(id) }} {...props} />
            )}
          >
            {text('closed.open', { number: session.number })}
          </Button>
        }
      />
    </ScanFrame>
  );
}

import { Alert, Button } from '@mantine/core';
import { IconCircleCheck, IconCloudOff, IconCloudUpload } from '@tabler/icons-react';
import { useFormats } from '@/shared/session/session';
import classes from './scan.module.css';
import { useScanTexts } from './scan-texts';
import type { Station } from './use-scan-station';

/** Whether everything has reached the server, and what waits since when. */
export function ScanQueue({ station }: { station: Station }) {
  const text = useScanTexts();
  const { waiting, sending, others, broken, sendNow } = station;
  return (
    <>
      <div className={classes.queue}>
        <QueueWords station={station} />
        {sending.is === 'pausing' && waiting.length > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={sendNow}>
            {text('queue.now')}
          </Button>
        )}
      </div>
      {sending.is === 'pausing' && waiting.length > 0 && (
        <p className={classes.queueHint}>{text(`queue.${sending.why}`)}</p>
      )}
      {sending.is === 'stopped' && sending.why !== 'closed' && (
        <Alert role="alert" color="attention" className={classes.alert}>
          {text(`queue.${sending.why}`)}
          <Button variant="subtle" size="compact-sm" onClick={sendNow}>
            {text('queue.again')}
          </Button>
        </Alert>
      )}
      {broken !== null && (
        <Alert
          role="alert"
          color="problem"
          className={classes.alert}
          withCloseButton
          closeButtonLabel={text('queue.dismiss')}
          onClose={station.dismissBroken}
        >
          {text('queue.broken', { code: broken })}
        </Alert>
      )}
      {others.map(({ name, waiting: count }) => (
        <p key={name} className={classes.queueHint}>
          {text('queue.others', { count, name })}
        </p>
      ))}
    </>
  );
}

function QueueWords({ station: { scans, waiting, sending } }: { station: Station }) {
  const text = useScanTexts();
  const { locale } = useFormats();
  const [oldest] = waiting;
  if (!oldest) {
    if (scans.length === 0) return null;
    return (
      <span className={classes.allSaved}>
        <IconCircleCheck size={18} stroke={1.75} aria-hidden />
        {text('queue.saved')}
      </span>
    );
  }
  const count = waiting.length;
  if (sending.is === 'sending' || sending.is === 'idle') {
    return (
      <span className={classes.saving}>
        <IconCloudUpload size={18} stroke={1.75} aria-hidden />
        {text('queue.saving', { count })}
      </span>
    );
  }
  const when = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(oldest.at);
  return (
    <output className={classes.waits}>
      <IconCloudOff size={18} stroke={1.75} aria-hidden />
      {text('queue.waits', { count, when })}
    </output>
  );
}

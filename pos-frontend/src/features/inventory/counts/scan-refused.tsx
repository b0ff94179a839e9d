import { Alert, Button } from '@mantine/core';
import { IconBarcodeOff } from '@tabler/icons-react';
import classes from './scan.module.css';
import type { KeptScan } from './scan-store';
import { useScanTexts } from './scan-texts';
import { nameOf } from './use-scan-names';
import type { Station } from './use-scan-station';

/** What the server did not take, until somebody has seen to it. */
export function ScanRefused({ station }: { station: Station }) {
  const text = useScanTexts();
  const { refused, wares } = station;
  return refused.map((scan) => {
    const name = nameOf(scan, wares);
    return (
      <Alert
        key={scan.seq}
        role="alert"
        color="problem"
        className={classes.alert}
        icon={<IconBarcodeOff size={18} aria-hidden />}
        title={text(scan.takesBack ? 'refused.takenBack' : 'refused.title', { name })}
      >
        <Why scan={scan} />
        <div className={classes.alertActions}>
          <Button
            variant="default"
            aria-label={text('refused.removeOf', { name })}
            onClick={() => station.drop(scan)}
          >
            {text('refused.remove')}
          </Button>
          <Button
            variant="subtle"
            aria-label={text('refused.againOf', { name })}
            onClick={() => station.sendAgain(scan)}
          >
            {text('refused.again')}
          </Button>
        </div>
      </Alert>
    );
  });
}

function Why({ scan: { refusal } }: { scan: KeptScan }) {
  const text = useScanTexts();
  if (!refusal) return null;
  const { code, detail } = refusal;
  switch (code) {
    case 'out_of_scope':
    case 'keeps_no_stock':
    case 'more_than_counted':
      return text(`refused.${code}`);
    default:
      return text('refused.other', { detail: detail || code });
  }
}

import { Alert, Button } from '@mantine/core';
import { IconBarcodeOff } from '@tabler/icons-react';
import { usePosTexts } from './texts';
import classes from './till.module.css';
import type { LostCode } from './use-ware-lookup';

interface LostCodesProps {
  lost: LostCode[];
  onDismiss: (id: number) => void;
  onRetry: (code: string) => Promise<void>;
}

/** Scans that led nowhere, until somebody has seen to them. */
export function LostCodes({ lost, onDismiss, onRetry }: LostCodesProps) {
  const text = usePosTexts();
  return lost.map(({ id, code, why }) => (
    <Alert
      key={id}
      role="alert"
      color={why === 'failed' ? 'attention' : 'problem'}
      icon={<IconBarcodeOff size={18} aria-hidden />}
      withCloseButton
      closeButtonLabel={text('lost.dismiss', { code })}
      onClose={() => onDismiss(id)}
      className={classes.lost}
    >
      {text(`lost.${why}`, { code })}
      {why === 'failed' && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            onDismiss(id);
            void onRetry(code);
          }}
        >
          {text('lost.again')}
        </Button>
      )}
    </Alert>
  ));
}

import { Alert, Button } from '@mantine/core';
import { IconBarcodeOff } from '@tabler/icons-react';
import classes from './lost-codes.module.css';
import { useScanTexts } from './texts';
import type { LostCode } from './use-lost-codes';

interface LostCodesProps {
  lost: readonly LostCode[];
  onDismiss: (id: string) => void;
  onRetry: (code: string) => void;
  /** What is said of a product that is none of those worked on. */
  strange?: (code: string, product: string) => string;
}

/** Codes that led to nothing, until somebody has seen to them. */
export function LostCodes({ lost, onDismiss, onRetry, strange }: LostCodesProps) {
  const text = useScanTexts();
  return lost.map(({ id, code, why, product = '' }) => (
    <Alert
      key={id}
      role="alert"
      color={why === 'failed' ? 'attention' : 'problem'}
      icon={<IconBarcodeOff size={18} aria-hidden />}
      withCloseButton
      closeButtonLabel={text('dismiss', { code })}
      onClose={() => onDismiss(id)}
      className={classes.lost}
    >
      {why === 'strange' ? strange?.(code, product) : text(`lost.${why}`, { code })}
      {why === 'failed' && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            onDismiss(id);
            onRetry(code);
          }}
        >
          {text('lookUpAgain')}
        </Button>
      )}
    </Alert>
  ));
}

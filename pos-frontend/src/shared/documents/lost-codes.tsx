import { Alert, Button } from '@mantine/core';
import { IconBarcodeOff } from '@tabler/icons-react';
import classes from './document-form.module.css';
import { useDocumentTexts } from './texts';
import type { LostCode } from './use-item-lookup';

interface LostCodesProps {
  lost: LostCode[];
  onDismiss: (id: number) => void;
  onRetry: (code: string) => Promise<void>;
}

/** Codes that led to no line, until somebody has seen to them. */
export function LostCodes({ lost, onDismiss, onRetry }: LostCodesProps) {
  const text = useDocumentTexts();
  return lost.map(({ id, code, why }) => (
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
          {text('lookUpAgain')}
        </Button>
      )}
    </Alert>
  ));
}

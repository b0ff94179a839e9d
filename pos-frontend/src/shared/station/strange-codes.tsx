import { Alert, Button } from '@mantine/core';
import { IconBarcodeOff } from '@tabler/icons-react';
import classes from './station.module.css';
import { useStationTexts } from './texts';
import type { StrangeCode } from './use-strange-codes';

interface StrangeCodesProps {
  codes: readonly StrangeCode[];
  /** What is said of a product that is none of those worked on. */
  strange: (code: string, product: string) => string;
  onDismiss: (id: string) => void;
  onAgain: (code: string) => void;
}

export function StrangeCodes({ codes, strange, onDismiss, onAgain }: StrangeCodesProps) {
  const text = useStationTexts();
  return codes.map(({ id, code, why, product }) => (
    <Alert
      key={id}
      role="alert"
      color={why === 'failed' ? 'attention' : 'problem'}
      icon={<IconBarcodeOff size={18} aria-hidden />}
      withCloseButton
      closeButtonLabel={text('dismiss', { code })}
      onClose={() => onDismiss(id)}
      className={classes.strange}
    >
      {why === 'strange' ? strange(code, product) : text(why, { code })}
      {why === 'failed' && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            onDismiss(id);
            onAgain(code);
          }}
        >
          {text('again')}
        </Button>
      )}
    </Alert>
  ));
}

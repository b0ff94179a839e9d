import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatMoney, parseAmount } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from '@/shared/ui/dialogs.module.css';
import type { CartLine } from './cart';
import { usePosTexts } from './texts';

interface PriceDialogProps {
  line: CartLine;
  onChange: (line: CartLine) => void;
  onClose: () => void;
}

/** Another price for one line; it is asked for and approved when the sale is paid. */
export function PriceDialog({ line, onChange, onClose }: PriceDialogProps) {
  const text = usePosTexts();
  const { locale, currency } = useFormats();
  const [typed, setTyped] = useState(line.override ?? '');
  const [tried, setTried] = useState(false);
  const amount = parseAmount(typed);
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={text('price.title', { sku: line.sku })}
      closeButtonProps={{ 'aria-label': text('price.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!amount) return;
          onChange({ ...line, override: amount.toFixed() });
          onClose();
        }}
      >
        <p className={classes.hint}>
          {text('price.usual', { price: formatMoney(line.price, currency, locale) })}
        </p>
        <TextInput
          data-autofocus
          size="lg"
          label={text('price.label')}
          description={text('price.approval')}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          error={tried && !amount && text('price.invalid')}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className={classes.actions}>
          <Button variant="default" size="md" onClick={onClose}>
            {text('price.cancel')}
          </Button>
          {line.override !== null && (
            <Button
              variant="default"
              size="md"
              onClick={() => {
                onChange({ ...line, override: null });
                onClose();
              }}
            >
              {text('price.reset')}
            </Button>
          )}
          <Button type="submit" size="md">
            {text('price.set')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

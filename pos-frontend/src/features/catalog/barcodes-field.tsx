import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useScanner } from '@/shared/scan/use-scanner';
import classes from './catalog.module.css';
import { useCatalogTexts } from './texts';

interface BarcodesFieldProps {
  value: readonly string[];
  onChange: (codes: readonly string[]) => void;
  error: string | undefined;
  /** Odd check digits, in words. */
  warnings: string[];
  disabled: boolean;
}

/** A variant's barcodes: scanned at any time while its form is open, or typed. */
export function BarcodesField({ value, onChange, error, warnings, disabled }: BarcodesFieldProps) {
  const text = useCatalogTexts();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);

  function add(given: string): void {
    const code = given.trim();
    if (code === '') return;
    const twice = value.includes(code);
    setSaid(text(twice ? 'variant.twice' : 'variant.scanned', { code }));
    if (!twice) onChange([...value, code]);
    setTyped('');
  }

  useScanner(async (code) => {
    add(code);
    await Promise.resolve();
  }, !disabled);

  return (
    <div className={`${classes.section} ${classes.wide}`}>
      {value.length > 0 && (
        <ul className={classes.codes} aria-label={text('variant.barcodes')}>
          {value.map((code) => (
            <li key={code} className={classes.code}>
              {code}
              {!disabled && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={24}
                  aria-label={text('variant.removeBarcode', { code })}
                  onClick={() => {
                    onChange(value.filter((other) => other !== code));
                    input.current?.focus();
                  }}
                >
                  <IconX size={14} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {!disabled && (
        <div className={classes.codeInput}>
          <TextInput
            ref={input}
            label={text('variant.barcodes')}
            description={text('variant.barcodeHint')}
            value={typed}
            maxLength={60}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add(typed);
            }}
            error={error}
          />
          <Button variant="default" onClick={() => add(typed)}>
            {text('variant.addBarcode')}
          </Button>
        </div>
      )}
      <output className={classes.guess}>{[said, ...warnings].filter(Boolean).join(' ')}</output>
    </div>
  );
}

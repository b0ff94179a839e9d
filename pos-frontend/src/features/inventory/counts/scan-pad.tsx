import { Button, TextInput } from '@mantine/core';
import { IconBackspace } from '@tabler/icons-react';
import type { Decimal } from 'decimal.js';
import { useEffect, useRef, useState } from 'react';
import { formatQuantity, parseQuantity } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats } from '@/shared/session/session';
import classes from './scan.module.css';
import { useScanTexts } from './scan-texts';
import { useZoneName } from './use-scan-names';

interface ScanPadProps {
  name: string;
  zone: string;
  onSet: (quantity: Decimal) => void;
  onLeave: () => void;
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '0'] as const;

/** How many there are, typed with a thumb or on keys: it replaces what was counted in the zone. */
export function ScanPad({ name, zone, onSet, onLeave }: ScanPadProps) {
  const text = useScanTexts();
  const { locale } = useFormats();
  const zoneName = useZoneName();
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const parsed = parseQuantity(typed);
  const quantity = parsed && !parsed.isNegative() ? parsed : null;
  const isWrong = typed !== '' && typed !== '.' && quantity === null;
  return (
    <form
      className={classes.pad}
      aria-label={text('pad.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (quantity) onSet(quantity);
      }}
    >
      <p className={classes.padTitle}>
        {text('pad.title')}
        <span>{text('pad.where', { name, zone: zoneName(zone) })}</span>
      </p>
      <TextInput
        {...KEEP_SCANS_OUT}
        ref={box}
        size="lg"
        className={classes.padBox}
        aria-label={text('pad.label', { name })}
        inputMode="none"
        autoComplete="off"
        value={typed}
        error={isWrong && text('pad.invalid')}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={classes.padKeys}>
        {KEYS.map((key) => (
          <Button
            key={key}
            variant="default"
            className={classes.padKey}
            {...(key === '.' && { 'aria-label': text('pad.point') })}
            onClick={() => setTyped(`${typed}${key}`)}
          >
            {key}
          </Button>
        ))}
        <Button
          variant="default"
          className={classes.padKey}
          aria-label={text('pad.erase')}
          onClick={() => setTyped(typed.slice(0, -1))}
        >
          <IconBackspace size={24} stroke={1.75} aria-hidden />
        </Button>
      </div>
      <div className={classes.padFoot}>
        <Button variant="default" className={classes.padKey} onClick={onLeave}>
          {text('pad.leave')}
        </Button>
        <Button type="submit" className={classes.padKey} disabled={!quantity}>
          {quantity
            ? text('pad.confirm', { quantity: formatQuantity(quantity.toFixed(), locale) })
            : text('pad.confirmNone')}
        </Button>
      </div>
    </form>
  );
}

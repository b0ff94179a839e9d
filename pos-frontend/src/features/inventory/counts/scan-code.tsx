import { TextInput } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { type Ref, useState } from 'react';
import classes from './scan.module.css';
import { useScanTexts } from './scan-texts';

interface ScanCodeProps {
  ref: Ref<HTMLInputElement>;
  onCode: (code: string) => void;
}

/** For whoever has no scanner at hand; a finger brings the keyboard, a scan does not. */
export function ScanCode({ ref, onCode }: ScanCodeProps) {
  const text = useScanTexts();
  const [typed, setTyped] = useState('');
  const [keyboard, setKeyboard] = useState(false);
  return (
    <TextInput
      ref={ref}
      size="md"
      className={classes.code}
      aria-label={text('scan')}
      aria-keyshortcuts="/"
      placeholder={text('scanHint')}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={60}
      data-autofocus
      inputMode={keyboard ? 'text' : 'none'}
      leftSection={<IconBarcode size={20} stroke={1.75} aria-hidden />}
      value={typed}
      onPointerDown={() => setKeyboard(true)}
      onBlur={() => setKeyboard(false)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        const code = typed.trim();
        if (code === '') return;
        setTyped('');
        onCode(code);
      }}
    />
  );
}

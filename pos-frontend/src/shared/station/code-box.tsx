import { TextInput } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import classes from './station.module.css';
import { useStationTexts } from './texts';

interface CodeBoxProps {
  ref: RefObject<HTMLInputElement | null>;
  onCode: (code: string) => void;
}

/** For whoever has no scanner at hand. */
export function CodeBox({ ref, onCode }: CodeBoxProps) {
  const text = useStationTexts();
  const [typed, setTyped] = useState('');
  return (
    <TextInput
      ref={ref}
      size="md"
      className={classes.code}
      aria-label={text('scan')}
      placeholder={text('scanHint')}
      autoComplete="off"
      data-autofocus
      leftSection={<IconBarcode size={20} stroke={1.75} aria-hidden />}
      value={typed}
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

import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback, useWindowEvent } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { isSingleKey } from '@/shared/lib/single-keys';
import { useUiTexts } from '../texts';
import classes from './filters.module.css';

const DEBOUNCE_MS = 250;

interface SearchBoxProps {
  value: string;
  onChange: (value: string) => void;
  label: string;
  placeholder: string;
  /** Not where `/` leads to another box of the page. */
  shortcut?: boolean;
}

/** Searches while typing, a quarter of a second behind; `/` brings the cursor here. */
export function SearchBox({
  value,
  onChange,
  label,
  placeholder,
  shortcut = true,
}: SearchBoxProps) {
  const text = useUiTexts();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(value);
  const report = useDebouncedCallback(onChange, DEBOUNCE_MS);

  // Back, forward and "clear filters" change the value from outside; what is being typed wins.
  const reported = useRef(value);
  useEffect(() => {
    if (value === reported.current) return;
    reported.current = value;
    report.cancel();
    setDraft(value);
  }, [value, report]);

  useWindowEvent('keydown', (event) => {
    if (!shortcut || !isSingleKey(event, '/')) return;
    event.preventDefault();
    input.current?.focus();
    input.current?.select();
  });

  function change(next: string) {
    setDraft(next);
    reported.current = next.trim();
    report(next.trim());
  }

  return (
    <TextInput
      ref={input}
      type="search"
      size="sm"
      className={classes.search}
      aria-label={label}
      {...(shortcut && { 'aria-keyshortcuts': '/' })}
      placeholder={placeholder}
      value={draft}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') report.flush();
        if (event.key === 'Escape' && draft !== '') change('');
      }}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        draft === '' ? (
          shortcut && <kbd aria-hidden>{'/'}</kbd>
        ) : (
          <CloseButton
            size="sm"
            aria-label={text('filter.clearSearch')}
            onClick={() => {
              change('');
              input.current?.focus();
            }}
          />
        )
      }
    />
  );
}

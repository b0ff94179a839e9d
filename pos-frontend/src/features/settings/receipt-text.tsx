import { Textarea } from '@mantine/core';
import { useSettingsTexts } from './texts';

/** As much as the API keeps. */
const MOST = 500;

interface ReceiptTextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** Lines above or below what was bought. */
export function ReceiptText({ label, value, onChange, error }: ReceiptTextProps) {
  const text = useSettingsTexts();
  return (
    <Textarea
      label={label}
      description={text('general.letters', { count: MOST - value.length })}
      rows={3}
      maxLength={MOST}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

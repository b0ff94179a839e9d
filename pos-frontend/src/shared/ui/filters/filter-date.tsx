import { useState } from 'react';
import classes from './filters.module.css';

interface FilterDateProps {
  label: string;
  /** `2026-11-21` */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  min?: string | undefined;
  max?: string | undefined;
}

/** A day, by the browser's own picker: it speaks the reader's language and fits the device. */
export function FilterDate({ label, value = '', onChange, min, max }: FilterDateProps) {
  // While a year is typed it is 0002 for a moment, which is nothing to ask for.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label className={`${classes.pill} ${classes.date}`} data-active={value !== '' || undefined}>
      {label}
      <input
        type="date"
        value={draft ?? value}
        min={min}
        max={max}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          const whole = typed === '' || typed >= '1000';
          setDraft(whole ? null : typed);
          if (whole) onChange(typed || undefined);
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}

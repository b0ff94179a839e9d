import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { ReceiptText } from './receipt-text';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';

interface OwnTextProps {
  label: string;
  value: string;
  /** What holds where the store has none of its own. */
  retailers: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** A text of the store's own, or the retailer's, which is shown in its place. */
export function OwnText({ label, value, retailers, onChange, error }: OwnTextProps) {
  const text = useSettingsTexts();
  const [writing, setWriting] = useState(false);
  const own = writing || value !== '';
  return (
    <div role="group" aria-label={label}>
      {own ? (
        <ReceiptText label={label} value={value} onChange={onChange} error={error} />
      ) : (
        <>
          <div className={classes.label}>{label}</div>
          <p className={classes.inherited}>
            {retailers === ''
              ? text('stores.retailerEmpty')
              : text('stores.retailerText', { value: retailers })}
          </p>
        </>
      )}
      <Checkbox
        mt={8}
        label={text('stores.ownText')}
        checked={own}
        onChange={(event) => {
          setWriting(event.currentTarget.checked);
          if (!event.currentTarget.checked) onChange('');
        }}
      />
    </div>
  );
}

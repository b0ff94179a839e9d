import { TextInput } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import own from './receive.module.css';
import type { EarlierReceipt } from './refusal';
import { usePurchasingTexts } from './texts';

interface NoteFieldProps {
  ref: RefObject<HTMLInputElement | null>;
  value: string;
  disabled: boolean;
  missing: boolean;
  /** In the server's words. */
  refused: string | null;
  /** What this note was received as before. */
  earlier: EarlierReceipt | null;
  onChange: (note: string) => void;
}

const LONGEST = 60;

/** The number on the vendor's paper, by which no delivery is taken in twice. */
export function NoteField(props: NoteFieldProps) {
  const { ref, value, earlier, refused } = props;
  const text = usePurchasingTexts();
  const known = earlier && (
    <>
      {text('receive.noteKnown', {
        note: value.trim(),
        number: earlier.number,
        order: earlier.order_number,
      })}{' '}
      <Link to="/purchasing/pos/$orderId" params={{ orderId: String(earlier.order_id) }}>
        {text('receive.noteKnownOpen', { order: earlier.order_number })}
      </Link>
    </>
  );
  const error = known ?? refused ?? (props.missing && text('receive.noteMissing'));
  return (
    <TextInput
      ref={ref}
      size="md"
      className={own.noteField ?? ''}
      label={text('receive.note')}
      placeholder={text('receive.noteHint')}
      autoComplete="off"
      maxLength={LONGEST}
      required
      withAsterisk={false}
      leftSection={<IconFileText size={18} stroke={1.75} aria-hidden />}
      value={value}
      disabled={props.disabled}
      error={error}
      errorProps={{ role: 'alert', component: 'div' }}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

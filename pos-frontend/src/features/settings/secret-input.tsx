import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useSettingsTexts } from './texts';

type SecretInputProps = Pick<
  PasswordInputProps,
  'label' | 'description' | 'value' | 'error' | 'autoComplete' | 'inputMode' | 'maxLength'
> & { onChange: (value: string) => void; first?: boolean };

/** A password or PIN, that can be looked at while it is typed. */
export function SecretInput({ onChange, first = false, ...props }: SecretInputProps) {
  const text = useSettingsTexts();
  return (
    <PasswordInput
      {...props}
      {...(first && { 'data-autofocus': true })}
      visibilityToggleButtonProps={{
        'aria-label': text('form.show'),
        'aria-hidden': false,
        tabIndex: 0,
      }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

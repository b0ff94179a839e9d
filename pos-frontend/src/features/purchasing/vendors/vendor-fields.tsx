import { Switch, Textarea, TextInput } from '@mantine/core';
import classes from '@/shared/ui/form-page.module.css';
import { usePurchasingTexts } from './texts';
import type { VendorProblem, VendorValues } from './vendor-values';
import own from './vendors.module.css';

interface VendorFieldsProps {
  values: VendorValues;
  set: <Field extends keyof VendorValues>(field: Field, value: VendorValues[Field]) => void;
  problems: Partial<Record<keyof VendorValues, VendorProblem>>;
  /** In the server's words. */
  refused: Record<string, string>;
  disabled: boolean;
  /** A new one is active. */
  isNew?: boolean;
}

const LENGTHS = {
  name: 120,
  code: 20,
  email: 254,
  phone: 40,
  lead_time_days: 4,
  min_order_amount: 16,
} as const;

type TextField = keyof typeof LENGTHS;

export function VendorFields({
  values,
  set,
  problems,
  refused,
  disabled,
  isNew,
}: VendorFieldsProps) {
  const text = usePurchasingTexts();
  const errorOf = (field: keyof VendorValues) => {
    const problem = problems[field];
    return problem ? text(`vendor.problem.${problem}`) : refused[field];
  };
  const box = (field: TextField, more: object = {}) => (
    <TextInput
      label={text(`vendor.${field}`)}
      value={values[field]}
      error={errorOf(field)}
      // Boxes side by side stand on one line, whatever is said of them.
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      maxLength={LENGTHS[field]}
      autoComplete="off"
      onChange={(event) => set(field, event.currentTarget.value)}
      {...more}
    />
  );
  return (
    <fieldset className={classes.fields} disabled={disabled}>
      {box('name', { required: true, withAsterisk: false, 'data-autofocus': isNew })}
      {box('code', { description: text('vendor.codeHint') })}
      {box('lead_time_days', {
        inputMode: 'numeric',
        placeholder: '0',
        description: text('vendor.leadHint'),
      })}
      {box('min_order_amount', {
        inputMode: 'decimal',
        placeholder: '0.00',
        description: text('vendor.minimumHint'),
      })}
      {box('email', { type: 'email' })}
      {box('phone', { type: 'tel' })}
      <Textarea
        className={own.wide ?? ''}
        label={text('vendor.note')}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={500}
        value={values.note}
        error={refused.note}
        onChange={(event) => set('note', event.currentTarget.value)}
      />
      {!isNew && (
        <Switch
          className={own.wide ?? ''}
          label={text('vendor.is_active')}
          description={text('vendor.activeHint')}
          checked={values.is_active}
          onChange={(event) => set('is_active', event.currentTarget.checked)}
        />
      )}
    </fieldset>
  );
}

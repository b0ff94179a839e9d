import { Switch, TextInput } from '@mantine/core';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats, useSeesCost } from '@/shared/session/session';
import { BarcodesField } from './barcodes-field';
import classes from './catalog.module.css';
import { useCatalogTexts } from './texts';
import type { VariantProblem, VariantValues } from './variant-values';

interface VariantFieldsProps {
  values: VariantValues;
  set: <Field extends keyof VariantValues>(field: Field, value: VariantValues[Field]) => void;
  /** By the check before sending; shown once sending was tried. */
  problems: Partial<Record<keyof VariantValues, VariantProblem>>;
  /** By the server. */
  refused: Partial<Record<string, string>>;
  warnings: string[];
  disabled?: boolean;
}

export function VariantFields(props: VariantFieldsProps) {
  const { values, set, problems, refused, warnings, disabled = false } = props;
  const text = useCatalogTexts();
  const seesCost = useSeesCost();
  const { currency } = useFormats();

  function errorOf(field: keyof VariantValues): string | undefined {
    const problem = problems[field];
    return problem ? text(`check.${problem}`) : refused[field];
  }

  function box(
    field: 'sku' | 'name' | 'price' | 'cost' | 'reorder_point' | 'reorder_qty' | 'pack_size',
    label: string,
    extra: { description?: string; required?: boolean; unit?: string } = {},
  ) {
    const { unit, ...shown } = extra;
    const decimal = field !== 'sku' && field !== 'name';
    return (
      <TextInput
        label={unit ? `${label} (${unit})` : label}
        value={values[field]}
        onChange={(event) => set(field, event.currentTarget.value)}
        error={errorOf(field)}
        {...(decimal && { inputMode: 'decimal' as const, ...KEEP_SCANS_OUT })}
        {...shown}
      />
    );
  }

  return (
    <fieldset className={classes.fields} disabled={disabled}>
      {box('sku', text('variant.sku'), { required: true })}
      {box('name', text('variant.name'), { description: text('variant.nameHint') })}
      {box('price', text('variant.price'), { unit: currency })}
      {seesCost && box('cost', text('variant.cost'), { unit: currency })}
      {box('reorder_point', text('variant.reorderPoint'))}
      {box('reorder_qty', text('variant.reorderQty'))}
      {box('pack_size', text('variant.packSize'))}
      <BarcodesField
        value={values.barcodes}
        onChange={(codes) => set('barcodes', codes)}
        error={errorOf('barcodes')}
        warnings={warnings}
        disabled={disabled}
      />
      <Switch
        label={text('variant.active')}
        checked={values.is_active}
        onChange={(event) => set('is_active', event.currentTarget.checked)}
      />
      <Switch
        label={text('variant.trackStock')}
        description={text('variant.trackHint')}
        checked={values.track_stock}
        error={errorOf('track_stock')}
        onChange={(event) => set('track_stock', event.currentTarget.checked)}
      />
    </fieldset>
  );
}

import { Select, Switch, Textarea, TextInput } from '@mantine/core';
import type { ProductOutput } from '@/shared/api/generated/model/productOutput';
import classes from './catalog.module.css';
import { useCatalogTexts } from './texts';
import { useCategories, useTaxCategories } from './use-catalog';

export type ProductValues = {
  name: string;
  description: string;
  category_id: string | null;
  tax_category_id: string | null;
  is_active: boolean;
};

export const PRODUCT_FIELDS = [
  'name',
  'description',
  'category_id',
  'tax_category_id',
  'is_active',
] as const;

export const NEW_PRODUCT: ProductValues = {
  name: '',
  description: '',
  category_id: null,
  tax_category_id: null,
  is_active: true,
};

export function valuesOfProduct(product: ProductOutput): ProductValues {
  const { name, description, category_id, tax_category_id, is_active } = product;
  return {
    name,
    description,
    category_id: category_id === null ? null : String(category_id),
    tax_category_id: tax_category_id === null ? null : String(tax_category_id),
    is_active,
  };
}

function idOf(chosen: string | null): number | null {
  return chosen === null ? null : Number(chosen);
}

/** Ids as the API has them. */
export function productBody({ category_id, tax_category_id, ...plain }: Partial<ProductValues>) {
  return {
    ...plain,
    ...(category_id !== undefined && { category_id: idOf(category_id) }),
    ...(tax_category_id !== undefined && { tax_category_id: idOf(tax_category_id) }),
  };
}

interface ProductFieldsProps {
  values: ProductValues;
  set: <Field extends keyof ProductValues>(field: Field, value: ProductValues[Field]) => void;
  errors: Partial<Record<string, string>>;
  disabled: boolean;
}

export function ProductFields({ values, set, errors, disabled }: ProductFieldsProps) {
  const text = useCatalogTexts();
  const categories = useCategories();
  const taxes = useTaxCategories();
  return (
    <fieldset className={classes.fields} disabled={disabled}>
      <TextInput
        className={classes.wide ?? ''}
        label={text('product.name')}
        value={values.name}
        onChange={(event) => set('name', event.currentTarget.value)}
        error={errors.name}
        maxLength={200}
        required
      />
      <Select
        label={text('product.category')}
        placeholder={text('product.none')}
        data={categories.map(({ id, path }) => ({ value: String(id), label: path }))}
        value={values.category_id}
        onChange={(chosen) => set('category_id', chosen)}
        error={errors.category_id}
        searchable
        clearable={!disabled}
      />
      <Select
        label={text('product.tax')}
        placeholder={text('product.none')}
        data={taxes.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={values.tax_category_id}
        onChange={(chosen) => set('tax_category_id', chosen)}
        error={errors.tax_category_id}
        searchable
        clearable={!disabled}
      />
      <Textarea
        className={classes.wide ?? ''}
        label={text('product.description')}
        value={values.description}
        onChange={(event) => set('description', event.currentTarget.value)}
        error={errors.description}
        autosize
        minRows={2}
        maxRows={8}
      />
      <Switch
        label={text('product.onSale')}
        checked={values.is_active}
        onChange={(event) => set('is_active', event.currentTarget.checked)}
      />
    </fieldset>
  );
}

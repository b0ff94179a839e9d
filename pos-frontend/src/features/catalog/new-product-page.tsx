import { Alert, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLock } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import { catalogProductsCreate } from '@/shared/api/generated/catalog';
import type { ProductOutput } from '@/shared/api/generated/model/productOutput';
import { UnsavedGuard } from '@/shared/forms/unsaved-guard';
import { useRefusal } from '@/shared/forms/use-refusal';
import formClasses from '@/shared/ui/form-page.module.css';
import { Message } from '@/shared/ui/message';
import { PageTitle } from '@/shared/ui/page-title';
import classes from './catalog.module.css';
import { CatalogLink } from './catalog-link';
import { NEW_PRODUCT, PRODUCT_FIELDS, ProductFields, productBody } from './product-fields';
import { useCatalogTexts } from './texts';
import { useMayEdit, useRefreshCatalog } from './use-catalog';
import { VariantFields } from './variant-fields';
import { bodyOf, NEW_VARIANT, problemsOf, VARIANT_FIELDS } from './variant-values';

const SHOWN = [...PRODUCT_FIELDS.filter((field) => field !== 'is_active'), ...VARIANT_FIELDS];

/** A product and its first variant, which most have for their only one. */
export function NewProductPage() {
  const text = useCatalogTexts();
  const mayEdit = useMayEdit();
  return (
    <div className={formClasses.page}>
      <header className={classes.header}>
        <CatalogLink />
        <PageTitle className={classes.title}>{text('product.newTitle')}</PageTitle>
      </header>
      {mayEdit ? (
        <NewProduct />
      ) : (
        <Message icon={IconLock} title={text('product.newTitle')} body={text('product.readOnly')} />
      )}
    </div>
  );
}

function NewProduct() {
  const text = useCatalogTexts();
  const navigate = useNavigate();
  const refresh = useRefreshCatalog();
  const [product, setProduct] = useState(NEW_PRODUCT);
  const [variant, setVariant] = useState(NEW_VARIANT);
  const [tried, setTried] = useState(false);
  const made = useRef(false);
  const dirty = product !== NEW_PRODUCT || variant !== NEW_VARIANT;
  const problems = problemsOf(variant);
  const nameless = product.name.trim() === '';

  const { mutate, isPending, error } = useMutation<ProductOutput>({
    networkMode: 'always',
    mutationFn: () => {
      const { sku, ...rest } = bodyOf(variant);
      return catalogProductsCreate({
        ...productBody(product),
        name: product.name,
        variants: [{ ...rest, sku: sku ?? '' }],
      });
    },
    onSuccess: async ({ id, name }) => {
      made.current = true;
      await refresh();
      notifications.show({ message: text('product.created', { name }) });
      await navigate({ to: '/catalog/products/$productId', params: { productId: String(id) } });
    },
  });
  const { fields, rest } = useRefusal(error instanceof ApiError ? error : null, SHOWN);
  const nameError = tried && nameless ? { name: text('check.required') } : {};

  return (
    <form
      className={formClasses.page}
      style={{ padding: 0 }}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!nameless && Object.keys(problems).length === 0 && !isPending) mutate();
      }}
    >
      <UnsavedGuard isDirty={() => dirty && !made.current} />
      <ProductFields
        values={product}
        set={(field, value) => setProduct((now) => ({ ...now, [field]: value }))}
        errors={{ ...fields, ...nameError }}
        disabled={isPending}
      />
      <section className={classes.section} aria-label={text('product.single')}>
        <h2>{text('product.single')}</h2>
        <VariantFields
          values={variant}
          set={(field, value) => setVariant((now) => ({ ...now, [field]: value }))}
          problems={tried ? problems : {}}
          refused={fields}
          warnings={[]}
          disabled={isPending}
        />
      </section>
      {rest !== null && (
        <Alert role="alert" color="problem">
          {rest}
        </Alert>
      )}
      <div className={classes.actions}>
        <Button type="submit" loading={isPending}>
          {text('product.create')}
        </Button>
      </div>
    </form>
  );
}

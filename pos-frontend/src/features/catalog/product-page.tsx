import { Alert, Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import {
  catalogProductsDestroy,
  catalogProductsPartialUpdate,
  catalogProductsRetrieve,
} from '@/shared/api/generated/catalog';
import type { ProductOutput } from '@/shared/api/generated/model/productOutput';
import { ConflictNotice } from '@/shared/forms/conflict-notice';
import { UnsavedGuard } from '@/shared/forms/unsaved-guard';
import { useDraft } from '@/shared/forms/use-draft';
import { useRefusal } from '@/shared/forms/use-refusal';
import { ErrorMessage } from '@/shared/ui/error-message';
import formClasses from '@/shared/ui/form-page.module.css';
import { PageTitle } from '@/shared/ui/page-title';
import { useUiTexts } from '@/shared/ui/texts';
import classes from './catalog.module.css';
import { CatalogLink } from './catalog-link';
import { PRODUCT_FIELDS, ProductFields, productBody, valuesOfProduct } from './product-fields';
import { ProductVariants } from './product-variants';
import { useCatalogTexts } from './texts';
import { useMayEdit, useProduct, useRefreshCatalog } from './use-catalog';

export function ProductPage() {
  const ui = useUiTexts();
  const text = useCatalogTexts();
  const { productId = '' } = useParams({ strict: false });
  const { data, error, refetch } = useProduct(productId);
  if (data) return <Product key={data.id} product={data} />;
  return (
    <div className={formClasses.page}>
      <header className={classes.header}>
        <CatalogLink />
        <PageTitle className={classes.title}>{text('list.title')}</PageTitle>
      </header>
      {error ? (
        <ErrorMessage error={error} onRetry={() => void refetch()} />
      ) : (
        <output>{ui('status.loading')}</output>
      )}
    </div>
  );
}

function Product({ product }: { product: ProductOutput }) {
  const text = useCatalogTexts();
  const mayEdit = useMayEdit();
  const refresh = useRefreshCatalog();
  const id = String(product.id);
  const draft = useDraft(product, valuesOfProduct);
  const gone = useRef(false);
  const [tried, setTried] = useState(false);
  const nameless = draft.values.name.trim() === '';
  const { mutate, isPending, error } = useMutation<ProductOutput>({
    networkMode: 'always',
    mutationFn: () =>
      catalogProductsPartialUpdate(id, { ...productBody(draft.changes), version: draft.version }),
    onSuccess: async (saved) => {
      draft.accept(saved);
      notifications.show({ message: text('product.saved') });
      await refresh();
    },
    onError: async (failure) => {
      if (!(failure instanceof ApiError) || failure.code !== 'stale_version') return;
      draft.carryOver(await catalogProductsRetrieve(id));
    },
  });
  const refusal = error instanceof ApiError && error.code !== 'stale_version' ? error : null;
  const { fields, rest } = useRefusal(refusal, PRODUCT_FIELDS);
  const nameError = tried && nameless ? { name: text('check.required') } : {};

  return (
    <div className={formClasses.page}>
      <header className={classes.header}>
        <CatalogLink />
        <PageTitle className={classes.title}>{product.name}</PageTitle>
        {mayEdit && (
          <RemoveProduct
            product={product}
            onGone={() => {
              gone.current = true;
            }}
          />
        )}
      </header>
      <UnsavedGuard isDirty={() => draft.dirty && !gone.current} />
      {!mayEdit && <p className={formClasses.muted}>{text('product.readOnly')}</p>}
      <form
        className={classes.section}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!nameless && draft.dirty && !isPending) mutate();
        }}
      >
        <ProductFields
          values={draft.values}
          set={draft.set}
          errors={{ ...fields, ...nameError }}
          disabled={!mayEdit || isPending}
        />
        {draft.theirs && (
          <ConflictNotice
            fields={draft.theirs.map((field) => text(LABELS[field]))}
            onTake={draft.takeTheirs}
          />
        )}
        {rest !== null && (
          <Alert role="alert" color="problem">
            {rest}
          </Alert>
        )}
        {mayEdit && (
          <div className={classes.actions}>
            {draft.dirty && (
              <Button variant="default" onClick={draft.takeTheirs} disabled={isPending}>
                {text('product.discard')}
              </Button>
            )}
            <Button type="submit" loading={isPending} disabled={!draft.dirty}>
              {text('product.save')}
            </Button>
          </div>
        )}
      </form>
      <ProductVariants product={product} />
    </div>
  );
}

const LABELS = {
  name: 'product.name',
  description: 'product.description',
  category_id: 'product.category',
  tax_category_id: 'product.tax',
  is_active: 'product.onSale',
} as const;

interface RemoveProductProps {
  product: ProductOutput;
  onGone: () => void;
}

function RemoveProduct({ product, onGone }: RemoveProductProps) {
  const text = useCatalogTexts();
  const navigate = useNavigate();
  const refresh = useRefreshCatalog();
  const [asked, setAsked] = useState(false);
  const { mutate, isPending, error, reset } = useMutation({
    networkMode: 'always',
    mutationFn: () => catalogProductsDestroy(String(product.id)),
    onSuccess: async () => {
      onGone();
      notifications.show({ message: text('product.removed', { name: product.name }) });
      await navigate({ to: '/catalog' });
      await refresh();
    },
  });
  const { rest } = useRefusal(error instanceof ApiError ? error : null, []);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => {
          reset();
          setAsked(true);
        }}
      >
        {text('product.remove')}
      </Button>
      {asked && (
        <Modal
          opened
          centered
          onClose={() => setAsked(false)}
          title={text('product.removeTitle', { name: product.name })}
          closeButtonProps={{ 'aria-label': text('product.cancel') }}
        >
          <div className={classes.section}>
            <p className={formClasses.muted}>{text('product.removeBody')}</p>
            {rest !== null && (
              <Alert role="alert" color="problem">
                {rest}
              </Alert>
            )}
            <div className={classes.actions}>
              <Button variant="default" data-autofocus onClick={() => setAsked(false)}>
                {text('product.cancel')}
              </Button>
              <Button color="problem" loading={isPending} onClick={() => mutate()}>
                {text('product.remove')}
              </Button>
            </div>
          </div>
        </Modal>
      )}
    </>
  );
}

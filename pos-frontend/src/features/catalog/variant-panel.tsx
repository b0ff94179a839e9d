import { Alert, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import {
  catalogVariantsCreate,
  catalogVariantsDestroy,
  catalogVariantsPartialUpdate,
  catalogVariantsRetrieve,
} from '@/shared/api/generated/catalog';
import type { VariantDocument } from '@/shared/api/generated/model/variantDocument';
import { ConflictNotice } from '@/shared/forms/conflict-notice';
import { UnsavedGuard } from '@/shared/forms/unsaved-guard';
import { useDraft } from '@/shared/forms/use-draft';
import { useRefusal } from '@/shared/forms/use-refusal';
import classes from './catalog.module.css';
import { useCatalogTexts } from './texts';
import { useRefreshCatalog } from './use-catalog';
import { VariantFields } from './variant-fields';
import {
  bodyOf,
  NEW_VARIANT,
  problemsOf,
  VARIANT_FIELDS,
  type VariantValues,
  valuesOfVariant,
} from './variant-values';

interface VariantPanelProps {
  productId: number;
  /** None for a new one. */
  variant: VariantDocument | undefined;
  onClose: () => void;
}

const NOTHING = { version: 0 };

export function VariantPanel({ productId, variant, onClose }: VariantPanelProps) {
  const text = useCatalogTexts();
  const refresh = useRefreshCatalog();
  const draft = useDraft<VariantDocument | typeof NOTHING, VariantValues>(
    variant ?? NOTHING,
    (loaded) => ('sku' in loaded ? valuesOfVariant(loaded) : NEW_VARIANT),
  );
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [sure, setSure] = useState(false);
  const problems = problemsOf(draft.values);
  const id = variant ? String(variant.id) : '';

  const { mutate, isPending, error } = useMutation<
    VariantDocument | null,
    Error,
    'save' | 'remove'
  >({
    networkMode: 'always',
    mutationFn: async (what) => {
      if (!variant) {
        const { sku, ...rest } = bodyOf(draft.values);
        return catalogVariantsCreate({ ...rest, sku: sku ?? '', product_id: productId });
      }
      if (what === 'remove') {
        await catalogVariantsDestroy(id);
        return null;
      }
      return catalogVariantsPartialUpdate(id, {
        ...bodyOf(draft.changes),
        version: draft.version,
      });
    },
    onSuccess: async (saved) => {
      await refresh();
      notifications.show({
        message: text(saved ? 'variant.saved' : 'variant.removed', { sku: draft.values.sku }),
      });
      // An odd check digit is told once, where the code can still be corrected.
      if (saved && saved.warnings.length > 0) draft.accept(saved);
      else onClose();
    },
    onError: async (failure) => {
      if (!(failure instanceof ApiError) || failure.code !== 'stale_version') return;
      draft.carryOver(await catalogVariantsRetrieve(id));
    },
  });
  const refusal = error instanceof ApiError && error.code !== 'stale_version' ? error : null;
  const { fields, rest } = useRefusal(refusal, VARIANT_FIELDS);

  function close(): void {
    if (draft.dirty && !leaving) setLeaving(true);
    else onClose();
  }

  const title = variant ? text('variant.title', { sku: variant.sku }) : text('variant.newTitle');

  return (
    // No dialog: the scan listener leaves those alone, and barcodes are scanned here.
    <section className={classes.panel} aria-label={title}>
      <UnsavedGuard isDirty={() => draft.dirty} />
      <div className={classes.sectionHead}>
        <h3>{title}</h3>
        <Button variant="subtle" size="compact-sm" disabled={isPending} onClick={close}>
          {text('variant.close')}
        </Button>
      </div>
      <form
        className={classes.section}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (Object.keys(problems).length === 0 && !isPending) mutate('save');
        }}
      >
        <VariantFields
          values={draft.values}
          set={draft.set}
          problems={tried ? problems : {}}
          refused={fields}
          warnings={variant?.warnings.map(({ detail }) => detail) ?? []}
          disabled={isPending}
        />
        {draft.theirs && (
          <ConflictNotice
            fields={draft.theirs.map((field) => text(`import.fields.${labelOf(field)}`))}
            onTake={draft.takeTheirs}
          />
        )}
        {rest !== null && (
          <Alert role="alert" color="problem">
            {rest}
          </Alert>
        )}
        {leaving && draft.dirty && (
          <Alert role="alert" color="attention">
            {text('variant.unsaved')}{' '}
            <Button variant="default" size="compact-sm" onClick={onClose}>
              {text('variant.discard')}
            </Button>
          </Alert>
        )}
        <div className={classes.actions}>
          {variant && (
            <Button
              className={classes.aside ?? ''}
              variant={sure ? 'filled' : 'default'}
              {...(sure && { color: 'problem' })}
              disabled={isPending}
              onClick={() => (sure ? mutate('remove') : setSure(true))}
            >
              {text(sure ? 'variant.sureRemove' : 'variant.remove')}
            </Button>
          )}
          <Button
            type="submit"
            loading={isPending}
            disabled={variant !== undefined && !draft.dirty}
          >
            {text(variant ? 'variant.save' : 'variant.create')}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** The names of a variant's fields are those of an import, but for its own name. */
function labelOf(
  field: keyof VariantValues,
): 'variant_name' | Exclude<keyof VariantValues, 'name'> {
  return field === 'name' ? 'variant_name' : field;
}

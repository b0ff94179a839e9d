import { Alert, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileImport } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import type { VendorOutput } from '@/shared/api/generated/model/vendorOutput';
import {
  purchasingVendorsPartialUpdate,
  purchasingVendorsRetrieve,
} from '@/shared/api/generated/purchasing-vendors';
import { ConflictNotice } from '@/shared/forms/conflict-notice';
import { UnsavedGuard } from '@/shared/forms/unsaved-guard';
import { useDraft } from '@/shared/forms/use-draft';
import { useRefusal } from '@/shared/forms/use-refusal';
import { ErrorMessage } from '@/shared/ui/error-message';
import classes from '@/shared/ui/form-page.module.css';
import { PageTitle } from '@/shared/ui/page-title';
import { StatusMark } from '@/shared/ui/status-mark';
import { useUiTexts } from '@/shared/ui/texts';
import { BackToVendors } from './back-to-vendors';
import { RemoveVendor } from './remove-vendor';
import { usePurchasingTexts } from './texts';
import { useMayEditVendors, useRefreshVendors, useVendor } from './use-vendors';
import { VendorFields } from './vendor-fields';
import { VendorItems } from './vendor-items';
import { VendorScorecard } from './vendor-scorecard';
import { bodyOf, problemsOf, VENDOR_FIELDS, valuesOfVendor } from './vendor-values';
import own from './vendors.module.css';

/** One vendor: how well they deliver, what they sell, and how they are reached. */
export function VendorPage() {
  const ui = useUiTexts();
  const text = usePurchasingTexts();
  const { vendorId = '' } = useParams({ strict: false });
  const { data, error, refetch } = useVendor(vendorId);
  if (data) return <Vendor key={data.id} vendor={data} />;
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <BackToVendors />
        <PageTitle className={classes.title}>{text('vendors.title')}</PageTitle>
      </header>
      {error ? (
        <ErrorMessage error={error} onRetry={() => void refetch()} />
      ) : (
        <output>{ui('status.loading')}</output>
      )}
    </div>
  );
}

function Vendor({ vendor }: { vendor: VendorOutput }) {
  const text = usePurchasingTexts();
  const mayEdit = useMayEditVendors();
  const gone = useRef(false);
  const id = String(vendor.id);
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <BackToVendors />
        <PageTitle className={classes.title}>{vendor.name}</PageTitle>
        {!vendor.is_active && <StatusMark meaning="attention" label={text('vendors.inactive')} />}
        <div className={own.tools}>
          {mayEdit && (
            <RemoveVendor
              vendor={vendor}
              onGone={() => {
                gone.current = true;
              }}
            />
          )}
          {mayEdit && (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconFileImport size={16} stroke={1.75} aria-hidden />}
              renderRoot={(props) => (
                <Link
                  to="/purchasing/vendors/$vendorId/prices"
                  params={{ vendorId: id }}
                  {...props}
                />
              )}
            >
              {text('vendor.import')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            renderRoot={(props) => (
              <Link to="/purchasing/pos" search={{ vendor_id: vendor.id }} {...props} />
            )}
          >
            {text('vendor.orders')}
          </Button>
        </div>
      </header>
      <VendorScorecard vendor={vendor} />
      <VendorItems vendor={vendor} />
      <VendorFacts vendor={vendor} isGone={() => gone.current} />
    </div>
  );
}

interface VendorFactsProps {
  vendor: VendorOutput;
  isGone: () => boolean;
}

function VendorFacts({ vendor, isGone }: VendorFactsProps) {
  const text = usePurchasingTexts();
  const mayEdit = useMayEditVendors();
  const refresh = useRefreshVendors();
  const id = String(vendor.id);
  const draft = useDraft(vendor, valuesOfVendor);
  const [tried, setTried] = useState(false);
  const problems = problemsOf(draft.values);
  const { mutate, isPending, error } = useMutation<VendorOutput>({
    networkMode: 'always',
    mutationFn: () =>
      purchasingVendorsPartialUpdate(id, { ...bodyOf(draft.changes), version: draft.version }),
    onSuccess: async (saved) => {
      draft.accept(saved);
      notifications.show({ message: text('vendor.saved') });
      await refresh();
    },
    onError: async (failure) => {
      if (!(failure instanceof ApiError) || failure.code !== 'stale_version') return;
      draft.carryOver(await purchasingVendorsRetrieve(id));
    },
  });
  const refusal = error instanceof ApiError && error.code !== 'stale_version' ? error : null;
  const { fields, rest } = useRefusal(refusal, VENDOR_FIELDS);

  return (
    <section className={classes.section} aria-label={text('vendor.facts')}>
      <h2>{text('vendor.facts')}</h2>
      <UnsavedGuard isDirty={() => draft.dirty && !isGone()} />
      {!mayEdit && <p className={classes.muted}>{text('vendor.readOnly')}</p>}
      <form
        className={classes.section}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (Object.keys(problems).length === 0 && draft.dirty && !isPending) mutate();
        }}
      >
        <VendorFields
          values={draft.values}
          set={draft.set}
          problems={tried ? problems : {}}
          refused={fields}
          disabled={!mayEdit || isPending}
        />
        {draft.theirs && (
          <ConflictNotice
            fields={draft.theirs.map((field) => text(`vendor.${field}`))}
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
                {text('vendor.discard')}
              </Button>
            )}
            <Button type="submit" loading={isPending} disabled={!draft.dirty}>
              {text('vendor.save')}
            </Button>
          </div>
        )}
      </form>
    </section>
  );
}

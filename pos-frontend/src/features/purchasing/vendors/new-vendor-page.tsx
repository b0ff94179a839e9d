import { Alert, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLock } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import type { VendorOutput } from '@/shared/api/generated/model/vendorOutput';
import { purchasingVendorsCreate } from '@/shared/api/generated/purchasing-vendors';
import { UnsavedGuard } from '@/shared/forms/unsaved-guard';
import { useRefusal } from '@/shared/forms/use-refusal';
import classes from '@/shared/ui/form-page.module.css';
import { Message } from '@/shared/ui/message';
import { PageTitle } from '@/shared/ui/page-title';
import { BackToVendors } from './back-to-vendors';
import { usePurchasingTexts } from './texts';
import { useMayEditVendors, useRefreshVendors } from './use-vendors';
import { VendorFields } from './vendor-fields';
import { bodyOf, NEW_VENDOR, problemsOf, VENDOR_FIELDS } from './vendor-values';

export function NewVendorPage() {
  const text = usePurchasingTexts();
  const mayEdit = useMayEditVendors();
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <BackToVendors />
        <PageTitle className={classes.title}>{text('vendor.newTitle')}</PageTitle>
      </header>
      {mayEdit ? (
        <NewVendor />
      ) : (
        <Message icon={IconLock} title={text('vendor.newTitle')} body={text('vendor.readOnly')} />
      )}
    </div>
  );
}

function NewVendor() {
  const text = usePurchasingTexts();
  const navigate = useNavigate();
  const refresh = useRefreshVendors();
  const [values, setValues] = useState(NEW_VENDOR);
  const [tried, setTried] = useState(false);
  const made = useRef(false);
  const problems = problemsOf(values);
  const { mutate, isPending, error } = useMutation<VendorOutput>({
    networkMode: 'always',
    mutationFn: () => purchasingVendorsCreate({ ...bodyOf(values), name: values.name }),
    onSuccess: async ({ id, name }) => {
      made.current = true;
      await refresh();
      notifications.show({ message: text('vendor.created', { name }) });
      await navigate({ to: '/purchasing/vendors/$vendorId', params: { vendorId: String(id) } });
    },
  });
  const { fields, rest } = useRefusal(error instanceof ApiError ? error : null, VENDOR_FIELDS);
  return (
    <form
      className={classes.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(problems).length === 0 && !isPending) mutate();
      }}
    >
      <UnsavedGuard isDirty={() => values !== NEW_VENDOR && !made.current} />
      <VendorFields
        values={values}
        set={(field, value) => setValues((now) => ({ ...now, [field]: value }))}
        problems={tried ? problems : {}}
        refused={fields}
        disabled={isPending}
        isNew
      />
      {rest !== null && (
        <Alert role="alert" color="problem">
          {rest}
        </Alert>
      )}
      <div className={classes.actions}>
        <Button type="submit" loading={isPending}>
          {text('vendor.create')}
        </Button>
      </div>
    </form>
  );
}

import { Alert, Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import type { VendorOutput } from '@/shared/api/generated/model/vendorOutput';
import { purchasingVendorsDestroy } from '@/shared/api/generated/purchasing-vendors';
import { useRefusal } from '@/shared/forms/use-refusal';
import classes from '@/shared/ui/form-page.module.css';
import { usePurchasingTexts } from './texts';
import { useRefreshVendors } from './use-vendors';

interface RemoveVendorProps {
  vendor: VendorOutput;
  onGone: () => void;
}

/** Takes a vendor away that no document names; the others are deactivated. */
export function RemoveVendor({ vendor, onGone }: RemoveVendorProps) {
  const text = usePurchasingTexts();
  const navigate = useNavigate();
  const refresh = useRefreshVendors();
  const [asked, setAsked] = useState(false);
  const { mutate, isPending, error, reset } = useMutation({
    networkMode: 'always',
    mutationFn: () => purchasingVendorsDestroy(String(vendor.id)),
    onSuccess: async () => {
      onGone();
      notifications.show({ message: text('vendor.removed', { name: vendor.name }) });
      await navigate({ to: '/purchasing/vendors' });
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
        {text('vendor.remove')}
      </Button>
      {asked && (
        <Modal
          opened
          centered
          onClose={() => setAsked(false)}
          title={text('vendor.removeTitle', { name: vendor.name })}
          closeButtonProps={{ 'aria-label': text('vendor.close') }}
        >
          <div className={classes.section}>
            <p className={classes.muted}>{text('vendor.removeBody')}</p>
            {rest !== null && (
              <Alert role="alert" color="problem">
                {rest}
              </Alert>
            )}
            <div className={classes.actions}>
              <Button variant="default" data-autofocus onClick={() => setAsked(false)}>
                {text('vendor.keep')}
              </Button>
              <Button color="problem" loading={isPending} onClick={() => mutate()}>
                {text('vendor.remove')}
              </Button>
            </div>
          </div>
        </Modal>
      )}
    </>
  );
}

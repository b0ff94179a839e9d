import { Alert, Button, Modal, TextInput } from '@mantine/core';
import { IconCircleX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Decimal } from 'decimal.js';
import { type FormEvent, useState } from 'react';
import { useInventoryStockItemPartialUpdate } from '@/shared/api/generated/inventory-stock';
import { isNegative, parseQuantity } from '@/shared/lib/quantity';
import classes from '@/shared/ui/dialogs.module.css';
import { useErrorText } from '@/shared/ui/error-message';
import { useStockTexts } from './texts';
import type { ThresholdRow } from './threshold-row';

/** The item's own reorder point; without one its variant's holds, else the shop's. */
export default function ThresholdDialog({
  row,
  onClose,
}: {
  row: ThresholdRow;
  onClose: () => void;
}) {
  const text = useStockTexts();
  const describe = useErrorText();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState(
    row.reorder_point === null ? '' : new Decimal(row.reorder_point).toFixed(),
  );
  const [tried, setTried] = useState(false);
  const save = useInventoryStockItemPartialUpdate({
    mutation: {
      networkMode: 'always',
      onSuccess: async () => {
        await queryClient.invalidateQueries({
          predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/v1/inventory/'),
        });
        onClose();
      },
    },
  });
  const given = typed.trim() === '' ? null : parseQuantity(typed);
  const malformed = typed.trim() !== '' && (given === null || isNegative(given.toFixed(3)));

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (malformed || save.isPending) return;
    save.mutate({ id: String(row.id), data: { reorder_point: given?.toFixed(3) ?? null } });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      centered
      title={text('threshold.title', { sku: row.sku, store: row.store_code })}
      closeButtonProps={{ 'aria-label': text('threshold.close') }}
      closeOnClickOutside={false}
      closeOnEscape={!save.isPending}
    >
      <form noValidate onSubmit={submit}>
        <p className={classes.hint}>{text('threshold.hint')}</p>
        <TextInput
          data-autofocus
          label={text('threshold.label')}
          description={text('threshold.about')}
          inputMode="decimal"
          value={typed}
          error={(tried && malformed && text('threshold.malformed')) || undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {save.error && (
          <Alert role="alert" color="problem" icon={<IconCircleX size={18} aria-hidden />} mt={16}>
            {describe(save.error)}
          </Alert>
        )}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose} disabled={save.isPending}>
            {text('threshold.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {text('threshold.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCircleCheck } from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import { useState } from 'react';
import { inventoryTransfersCloseCreate } from '@/shared/api/generated/inventory-transfers';
import type { TransferCloseInputRequest } from '@/shared/api/generated/model/transferCloseInputRequest';
import type { TransferLineOutput } from '@/shared/api/generated/model/transferLineOutput';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import { underKey } from '@/shared/api/write-once';
import { useReasonLabel, useReasons } from '@/shared/choices/use-reasons';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { StepDialog } from '@/shared/documents/step-dialog';
import { formatQuantity, isZero } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats } from '@/shared/session/session';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { LOST, leftOf, NOTHING_SAID, outcomesOf, type Said } from './outcomes';
import { useInventoryTexts } from './texts';
import classes from './transfers.module.css';
import { useTransferStep } from './use-transfers';

interface CloseDialogProps {
  transfer: TransferOutput;
  onClose: () => void;
}

/** Ends a transfer of which some will not arrive: only once every unit has an outcome. */
export function CloseDialog({ transfer, onClose }: CloseDialogProps) {
  const text = useInventoryTexts();
  const { id, number, from_store_name: store } = transfer;
  const lines = transfer.lines.filter(({ qty_remaining }) => !isZero(qty_remaining));
  const [said, setSaid] = useState<Record<number, Said>>({});
  const saidOf = (variantId: number) => said[variantId] ?? NOTHING_SAID;
  const outcomes = outcomesOf(lines, saidOf);
  const write = useTransferStep<TransferCloseInputRequest>({
    send: (attempt) => inventoryTransfersCloseCreate(String(id), attempt.body, underKey(attempt)),
    onDone: () => {
      notifications.show({ message: text('closing.done', { number }) });
      onClose();
    },
  });
  const all = (outcome: 'lost' | 'returned') =>
    setSaid(
      Object.fromEntries(
        lines.map(({ variant_id, qty_remaining }) => [
          variant_id,
          {
            ...NOTHING_SAID,
            reason: saidOf(variant_id).reason,
            [outcome]: new Decimal(qty_remaining).toFixed(),
          },
        ]),
      ),
    );

  return (
    <StepDialog
      title={text('closing.title', { number })}
      confirm={text('closing.confirm')}
      keep={text('closing.keep')}
      wide
      disabled={outcomes === null}
      write={write}
      onConfirm={() => {
        if (outcomes) write.write({ lines: outcomes });
      }}
      onClose={onClose}
    >
      <p>{text('closing.body', { store })}</p>
      <div className={pageClasses.buttons}>
        <Button variant="default" size="compact-sm" onClick={() => all('lost')}>
          {text('closing.allLost')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => all('returned')}>
          {text('closing.allReturned')}
        </Button>
      </div>
      <div className={pageClasses.scroll}>
        <table
          className={`${formClasses.lines} ${classes.outcomes}`}
          aria-label={text('closing.table')}
        >
          <thead>
            <tr>
              <th scope="col">{text('column.product')}</th>
              <th scope="col" className={formClasses.right}>
                {text('closing.remaining')}
              </th>
              <th scope="col">{text('closing.lost')}</th>
              <th scope="col">{text('closing.reason')}</th>
              <th scope="col">{text('closing.returned')}</th>
              <th scope="col">{text('column.status')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <OutcomeRow
                key={line.line}
                line={line}
                said={saidOf(line.variant_id)}
                onChange={(change) =>
                  setSaid((now) => ({
                    ...now,
                    [line.variant_id]: { ...(now[line.variant_id] ?? NOTHING_SAID), ...change },
                  }))
                }
              />
            ))}
          </tbody>
        </table>
      </div>
    </StepDialog>
  );
}

interface OutcomeRowProps {
  line: TransferLineOutput;
  said: Said;
  onChange: (change: Partial<Said>) => void;
}

function OutcomeRow({ line, said, onChange }: OutcomeRowProps) {
  const text = useInventoryTexts();
  const { sku } = line;
  const reasonLabel = useReasonLabel();
  const reasons = useReasons().data?.results.filter(({ is_active }) => is_active) ?? [];
  const listed = reasons.some(({ code }) => code === said.reason);
  const field = (name: 'lost' | 'returned') => (
    <TextInput
      {...KEEP_SCANS_OUT}
      size="sm"
      inputMode="decimal"
      autoComplete="off"
      aria-label={text(`closing.${name}Of`, { sku })}
      value={said[name]}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <tr>
      <td className={formClasses.item}>
        <ProductCell product={line.product_name} variant={line.variant_name} sku={sku} />
      </td>
      <td className={formClasses.right}>
        <Quantity value={line.qty_remaining} />
      </td>
      <td>{field('lost')}</td>
      <td>
        <NativeSelect
          size="sm"
          aria-label={text('closing.reasonOf', { sku })}
          value={said.reason}
          data={[
            ...(listed
              ? []
              : [
                  {
                    value: said.reason,
                    label: said.reason === LOST ? text('closing.lost') : reasonLabel(said.reason),
                  },
                ]),
            ...reasons.map(({ code, label }) => ({ value: code, label })),
          ]}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
        />
      </td>
      <td>{field('returned')}</td>
      <td>
        <Left said={said} remaining={line.qty_remaining} />
      </td>
    </tr>
  );
}

function Left({ said, remaining }: { said: Said; remaining: string }) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const left = leftOf(said, remaining);
  if (left === null) return <span className={classes.late}>{text('closing.invalid')}</span>;
  if (left.isZero()) {
    return (
      <span className={classes.complete}>
        <IconCircleCheck size={16} stroke={2} aria-hidden /> {text('closing.accounted')}
      </span>
    );
  }
  const quantity = formatQuantity(left.abs().toFixed(), locale);
  return (
    <span className={left.isNegative() ? classes.late : classes.open}>
      {text(left.isNegative() ? 'closing.over' : 'closing.left', { quantity })}
    </span>
  );
}

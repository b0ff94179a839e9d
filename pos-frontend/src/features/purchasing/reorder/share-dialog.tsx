import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { inventoryReorderSuggestionsCreateTransferCreate } from '@/shared/api/generated/inventory-reorder-suggestions';
import type { SuggestedTransferInputRequest } from '@/shared/api/generated/model/suggestedTransferInputRequest';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import { StepDialog } from '@/shared/documents/step-dialog';
import { ProductCell } from '@/shared/ui/product-cell';
import { Quantity } from '@/shared/ui/values';
import { useMayShare } from './may-share';
import { Changed } from './order-dialog';
import { comingOf, helpersOf, type OrderLine, shareOf } from './order-lines';
import classes from './reorder.module.css';
import { usePurchasingTexts } from './texts';

interface ShareDialogProps {
  /** All of one store, with at least one that another has to spare. */
  lines: readonly OrderLine[];
  /** Chosen already. */
  fromStoreId: number | undefined;
  onDone: (transfer: TransferOutput, rows: number[]) => void;
  onReload: () => void;
  onClose: () => void;
}

/** What another store has to spare is sent instead of bought: as much as is wanted, and as it has. */
export default function ShareDialog(props: ShareDialogProps) {
  const { lines, onDone, onReload, onClose } = props;
  const text = usePurchasingTexts();
  const helpers = helpersOf(
    lines.map(({ row }) => row),
    useMayShare(),
  );
  const [fromId, setFromId] = useState(props.fromStoreId ?? helpers[0]?.storeId ?? 0);
  const shares = lines.flatMap(({ row, ...line }) => {
    const qty = shareOf({ row, ...line }, fromId);
    return qty ? [{ row, wanted: line.qty, qty }] : [];
  });
  const write = useWriteOnce<SuggestedTransferInputRequest, TransferOutput>({
    send: (attempt) =>
      inventoryReorderSuggestionsCreateTransferCreate(attempt.body, underKey(attempt)),
    onDone: (transfer) =>
      onDone(
        transfer,
        shares.map(({ row }) => row.id),
      ),
  });
  const [first] = lines;
  if (!first) return null;
  const changed = write.error?.code === 'suggestion_changed' ? write.error.errors : null;
  return (
    <StepDialog
      wide
      title={text('reorder.shareTitle', { store: first.row.store_code })}
      confirm={text('reorder.shareNow')}
      keep={text('reorder.keep')}
      disabled={changed !== null || shares.length === 0}
      write={changed ? { ...write, error: null } : write}
      onConfirm={() =>
        write.write({
          from_store_id: fromId,
          to_store_id: first.row.store_id,
          lines: shares.map(({ row, qty }) => ({
            variant_id: row.variant_id,
            qty: qty.toFixed(3),
            coming: comingOf(row).toFixed(3),
          })),
        })
      }
      onClose={onClose}
    >
      <p className={classes.muted}>{text('reorder.shareHint')}</p>
      <NativeSelect
        label={text('reorder.shareFrom')}
        value={fromId}
        data={helpers.map(({ storeId, storeCode }) => ({
          value: String(storeId),
          label: storeCode,
        }))}
        onChange={(event) => setFromId(Number(event.currentTarget.value))}
      />
      <table className={classes.plan} aria-label={text('reorder.shareTable')}>
        <thead>
          <tr>
            <th scope="col">{text('reorder.product')}</th>
            {(['wanted', 'toSpare', 'toTransfer'] as const).map((name) => (
              <th key={name} scope="col" className={classes.right}>
                {text(`reorder.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shares.map(({ row, wanted, qty }) => (
            <tr key={row.id}>
              <td>
                <ProductCell product={row.product_name} variant={row.variant_name} sku={row.sku} />
              </td>
              <td className={classes.right}>
                <Quantity value={wanted?.toFixed() ?? null} />
              </td>
              <td className={classes.right}>
                <Quantity
                  value={row.spare.find(({ store_id }) => store_id === fromId)?.qty ?? null}
                />
              </td>
              <td className={classes.right}>
                <Quantity value={qty.toFixed()} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changed && <Changed errors={changed} onReload={onReload} />}
    </StepDialog>
  );
}

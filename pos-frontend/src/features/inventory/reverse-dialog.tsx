import { Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconArrowRight, IconCircleX } from '@tabler/icons-react';
import type { AdjustmentOutput } from '@/shared/api/generated/model/adjustmentOutput';
import type { ReversalPreviewLine } from '@/shared/api/generated/model/reversalPreviewLine';
import { ErrorMessage } from '@/shared/ui/error-message';
import { ProductCell } from '@/shared/ui/product-cell';
import { useUiTexts } from '@/shared/ui/texts';
import { Change, Quantity } from '@/shared/ui/values';
import { WriteNotice } from '@/shared/ui/write-notice';
import classes from './adjustment-document.module.css';
import { useInventoryTexts } from './texts-movements';
import { useReversalPreview, useReverseAdjustment } from './use-stock-adjustments';

interface ReverseDialogProps {
  adjustment: AdjustmentOutput;
  onClose: () => void;
}

/** Shows what taking the adjustment back would do, as things stand, before it is done. */
export function ReverseDialog({ adjustment, onClose }: ReverseDialogProps) {
  const text = useInventoryTexts();
  const ui = useUiTexts();
  const preview = useReversalPreview(adjustment.id);
  const reversal = useReverseAdjustment(adjustment.id, ({ number }) => {
    notifications.show({ message: text('reverse.done', { original: adjustment.number, number }) });
    onClose();
  });
  const names = new Map(adjustment.lines.map((line) => [line.variant_id, line]));
  const { data, error } = preview;
  const busy = reversal.progress === 'sending' || reversal.progress === 'checking';
  const open = reversal.progress === 'unknown';

  return (
    <Modal
      opened
      onClose={onClose}
      size={640}
      centered
      title={text('reverse.title', { number: adjustment.number })}
      closeButtonProps={{ 'aria-label': text('reverse.close') }}
      closeOnClickOutside={!busy}
      closeOnEscape={!busy}
    >
      <p className={classes.hint}>{text('reverse.explain')}</p>
      {error && !data && <ErrorMessage error={error} onRetry={() => void preview.refetch()} />}
      {!error && !data && <output>{ui('status.loading')}</output>}
      {data && (
        <>
          <table className={classes.lines} aria-label={text('reverse.preview')}>
            <thead>
              <tr>
                <th scope="col">{text('column.product')}</th>
                <th scope="col" className={classes.right}>
                  {text('reverse.now')}
                </th>
                <th scope="col" className={classes.right}>
                  {text('entry.change')}
                </th>
                <th scope="col" className={classes.right}>
                  {text('reverse.after')}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.lines.map((line, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a variant may stand twice
                <tr key={at}>
                  <td>
                    <ProductCell
                      product={names.get(line.variant_id)?.product_name ?? line.sku}
                      variant={names.get(line.variant_id)?.variant_name ?? ''}
                      sku={line.sku}
                    />
                    <LineWarning line={line} />
                  </td>
                  <td className={classes.right}>
                    <Quantity value={line.on_hand} />
                  </td>
                  <td className={classes.right}>
                    <Change value={line.qty_delta} />
                  </td>
                  <td className={classes.right}>
                    <Quantity value={line.on_hand_after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {!data.can_reverse && (
            <p className={classes.hint} role="alert">
              {text('reverse.impossible')}
            </p>
          )}
        </>
      )}
      <WriteNotice write={reversal} />
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose} disabled={busy}>
          {text('reverse.cancel')}
        </Button>
        {!open && (
          <Button
            rightSection={<IconArrowRight size={16} aria-hidden />}
            loading={busy}
            disabled={!data?.can_reverse}
            onClick={() => reversal.write(null)}
          >
            {text('reverse.confirm')}
          </Button>
        )}
      </div>
    </Modal>
  );
}

function LineWarning({ line }: { line: ReversalPreviewLine }) {
  const text = useInventoryTexts();
  if (line.is_short) {
    return (
      <span className={`${classes.warning} ${classes.short}`}>
        <IconCircleX size={14} aria-hidden />
        {text('reverse.short')}
      </span>
    );
  }
  if (!line.absorbed_by_count) return null;
  return (
    <span className={classes.warning}>
      <IconAlertTriangle size={14} aria-hidden />
      {text('reverse.absorbed')}
    </span>
  );
}

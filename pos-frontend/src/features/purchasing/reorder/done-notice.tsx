import { Alert, Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import type { SuggestedOrder } from '@/shared/api/generated/model/suggestedOrder';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatDay } from '@/shared/lib/moment';
import { useFormats } from '@/shared/session/session';
import classes from './reorder.module.css';
import { usePurchasingTexts } from './texts';

/** What was done last. */
export type Done =
  | { kind: 'ordered'; orders: SuggestedOrder[] }
  | { kind: 'shared'; transfer: TransferOutput }
  | { kind: 'snoozed'; row: ReorderSuggestion; until: string }
  | { kind: 'awake'; row: ReorderSuggestion };

interface DoneNoticeProps {
  done: Done;
  onUndo: (row: ReorderSuggestion) => void;
  onDismiss: () => void;
}

/** Says what was made, and leads there; stays until the next thing is done. */
export function DoneNotice({ done, onUndo, onDismiss }: DoneNoticeProps) {
  const text = usePurchasingTexts();
  return (
    <Alert
      className={classes.done}
      role="status"
      color="ok"
      icon={<IconCircleCheck size={18} aria-hidden />}
      withCloseButton
      closeButtonLabel={text('reorder.dismiss')}
      onClose={onDismiss}
      title={<DoneTitle done={done} />}
    >
      {done.kind === 'ordered' && <Orders orders={done.orders} />}
      {done.kind === 'shared' && (
        <Link
          className={linkClasses.link}
          to="/inventory/transfers/$transferId"
          params={{ transferId: String(done.transfer.id) }}
        >
          {text('reorder.sharedOne', {
            number: done.transfer.number,
            from: done.transfer.from_store_code,
            to: done.transfer.to_store_code,
          })}
        </Link>
      )}
      {done.kind === 'snoozed' && (
        <Button variant="default" size="compact-sm" onClick={() => onUndo(done.row)}>
          {text('reorder.undo')}
        </Button>
      )}
    </Alert>
  );
}

function DoneTitle({ done }: { done: Done }) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  if (done.kind === 'ordered') return text('reorder.made', { count: done.orders.length });
  if (done.kind === 'shared') return text('reorder.sharedTitle');
  const { sku, store_code: store } = done.row;
  if (done.kind === 'awake') return text('reorder.awakeDone', { sku, store });
  return text('reorder.snoozedDone', { sku, store, day: formatDay(done.until, locale) });
}

function Orders({ orders }: { orders: readonly SuggestedOrder[] }) {
  const text = usePurchasingTexts();
  return (
    <ul>
      {orders.map(({ id, number, vendor_name, store_code }) => (
        <li key={id}>
          <Link
            className={linkClasses.link}
            to="/purchasing/pos/$orderId"
            params={{ orderId: String(id) }}
          >
            {text('reorder.madeOne', { number, vendor: vendor_name, store: store_code })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

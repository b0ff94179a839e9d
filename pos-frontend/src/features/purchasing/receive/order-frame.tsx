import { Button } from '@mantine/core';
import { type Icon, IconCircleCheck, IconLock, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import { StationBack, StationFrame } from '@/shared/station/station-frame';
import { Message } from '@/shared/ui/message';
import classes from './receive.module.css';
import { usePurchasingTexts } from './texts';

interface OrderFrameProps {
  title: string;
  orderId: number;
  order: PurchaseOrderOutput | undefined;
  tools?: ReactNode;
  children: ReactNode;
}

export function OrderFrame({ title, orderId, order, ...rest }: OrderFrameProps) {
  const text = usePurchasingTexts();
  return (
    <StationFrame
      title={title}
      back={
        <StationBack
          to="/purchasing/pos/$orderId"
          params={{ orderId: String(orderId) }}
          label={
            order ? text('receive.leave', { number: order.number }) : text('receive.leaveNone')
          }
        />
      }
      about={
        order && (
          <>
            <span className={classes.vendor}>{order.vendor_name}</span>
            <span aria-hidden>{'·'}</span>
            <span>{order.store_name}</span>
          </>
        )
      }
      {...rest}
    />
  );
}

export function OpenOrder({ order: { id, number } }: { order: PurchaseOrderOutput }) {
  const text = usePurchasingTexts();
  return (
    <Button
      size="md"
      variant="default"
      renderRoot={(props) => (
        <Link to="/purchasing/pos/$orderId" params={{ orderId: String(id) }} {...props} />
      )}
    >
      {text('receive.open', { number })}
    </Button>
  );
}

const ICONS = {
  notYours: IconLock,
  draft: IconPencil,
  gone: IconCircleCheck,
} satisfies Record<string, Icon>;

interface NothingToDoProps {
  order: PurchaseOrderOutput;
  why: keyof typeof ICONS;
}

/** Why nothing can be received here. */
export function NothingToDo({ order, why }: NothingToDoProps) {
  const text = usePurchasingTexts();
  const { number, status, store_name: store } = order;
  const bodies = {
    notYours: text('receive.notYoursBody', { store }),
    draft: text('receive.draftBody', { number }),
    gone: text('receive.goneBody', { status: text(`receive.status.${status}`) }),
  };
  return (
    <OrderFrame title={text('receive.title', { number })} orderId={order.id} order={order}>
      <Message
        icon={ICONS[why]}
        title={text(`receive.${why}`, { number })}
        body={bodies[why]}
        action={<OpenOrder order={order} />}
      />
    </OrderFrame>
  );
}

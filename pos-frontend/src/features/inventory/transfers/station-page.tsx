import { Button } from '@mantine/core';
import { IconCircleCheck, IconLock, IconPrinter, IconTruckLoading } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import { ErrorMessage } from '@/shared/ui/error-message';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { TransferFrame } from './counting-station';
import { useMayTransfer } from './may-transfer';
import { useInventoryTexts } from './texts';
import classes from './transfers.module.css';
import { useTransfer } from './use-transfers';

interface StationPageProps {
  titleOf: (number: string) => string;
  /** Whether there is anything left to do here. */
  isOpen: (transfer: TransferOutput) => boolean;
  /** Whose work it is, and what is said to the others. */
  storeOf: (transfer: TransferOutput) => { id: number; why: string };
  children: (transfer: TransferOutput) => ReactNode;
}

/** Brings the transfer of the address to its station, or says why there is nothing to do. */
export function StationPage({ titleOf, isOpen, storeOf, children }: StationPageProps) {
  const text = useInventoryTexts();
  const ui = useUiTexts();
  const id = Number(useParams({ strict: false }).transferId);
  const { data: transfer, error, refetch } = useTransfer(id);
  const mayTransfer = useMayTransfer();
  if (!transfer) {
    return (
      <TransferFrame title={text('transfers.title')} transfer={undefined} transferId={id}>
        {error ? (
          <ErrorMessage error={error} onRetry={() => void refetch()} />
        ) : (
          <output>{ui('status.loading')}</output>
        )}
      </TransferFrame>
    );
  }
  const { number, status } = transfer;
  const place = storeOf(transfer);
  const open = isOpen(transfer);
  if (open && mayTransfer(place.id)) return children(transfer);
  return (
    <TransferFrame title={titleOf(number)} transfer={transfer} transferId={id}>
      <Message
        icon={open ? IconLock : IconCircleCheck}
        title={open ? text('station.notYours') : text('station.gone', { number })}
        body={
          open
            ? place.why
            : text('station.goneBody', { status: text(`transfers.status.${status}`).toLowerCase() })
        }
        action={<OpenTransfer transfer={transfer} />}
      />
    </TransferFrame>
  );
}

function OpenTransfer({ transfer: { id, number } }: { transfer: TransferOutput }) {
  const text = useInventoryTexts();
  return (
    <Button
      variant="default"
      renderRoot={(props) => (
        <Link
          to="/inventory/transfers/$transferId"
          params={{ transferId: String(id) }}
          {...props}
        />
      )}
    >
      {text('station.open', { number })}
    </Button>
  );
}

interface StationDoneProps {
  transfer: TransferOutput;
  stationTitle: string;
  title: string;
  body: string;
  /** Goes with the goods. */
  slip?: boolean;
  onMore?: (() => void) | undefined;
  children?: ReactNode;
}

/** What was done, and what can be done next. */
export function StationDone(props: StationDoneProps) {
  const { transfer, onMore } = props;
  const text = useInventoryTexts();
  const list = useRef<HTMLAnchorElement>(null);
  useEffect(() => list.current?.focus(), []);
  return (
    <TransferFrame title={props.stationTitle} transfer={transfer} transferId={transfer.id}>
      <Message
        role="status"
        icon={IconCircleCheck}
        title={props.title}
        body={props.body}
        action={
          <div className={classes.doneActions}>
            {props.slip && (
              <Button
                component="a"
                href={`/api/v1/inventory/transfers/${transfer.id}/slip?format=html`}
                target="_blank"
                rel="noopener"
                variant="default"
                leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
              >
                {text('transfer.slip')}
              </Button>
            )}
            {onMore && (
              <Button
                variant="default"
                leftSection={<IconTruckLoading size={16} stroke={1.75} aria-hidden />}
                onClick={onMore}
              >
                {text('station.receiveMore')}
              </Button>
            )}
            <OpenTransfer transfer={transfer} />
            <Button component={Link} to="/inventory/transfers" ref={list}>
              {text('station.toList')}
            </Button>
          </div>
        }
      >
        {props.children}
      </Message>
    </TransferFrame>
  );
}

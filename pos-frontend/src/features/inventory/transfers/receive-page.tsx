import { Button } from '@mantine/core';
import { IconTruckLoading } from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import { useMemo, useRef, useState } from 'react';
import { inventoryTransfersReceiveCreate } from '@/shared/api/generated/inventory-transfers';
import type { ArrivalInputRequest } from '@/shared/api/generated/model/arrivalInputRequest';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import { underKey } from '@/shared/api/write-once';
import { ON_THE_WAY } from '@/shared/choices/on-the-way';
import { refusalOf } from '@/shared/documents/refusal';
import { forgetOpen, useKeepOpen, useUnresolved } from '@/shared/documents/use-open-attempt';
import { formatQuantity, isZero } from '@/shared/lib/quantity';
import { useFormats, useSession } from '@/shared/session/session';
import { WriteNotice } from '@/shared/ui/write-notice';
import { CountingStation } from './counting-station';
import { StationDone, StationPage } from './station-page';
import { type Surplus, SurplusDialog } from './surplus-dialog';
import { type Countable, countOf, countProblemOf, quantityOf, splitOf } from './tally';
import { useInventoryTexts } from './texts';
import { useCounting } from './use-counting';
import { useTransferStep } from './use-transfers';

/** What is taken in, and what came beyond it: the one is received, the other found. */
interface Arrived {
  lines: ArrivalInputRequest[];
  surplus: Surplus[];
}

interface Received extends Arrived {
  transfer: TransferOutput;
}

/** Takes goods in by scanning, any number of times. */
export function ReceivePage() {
  const text = useInventoryTexts();
  const [received, setReceived] = useState<Received | null>(null);
  if (received) {
    return <Done key={received.transfer.version} {...received} onMore={() => setReceived(null)} />;
  }
  return (
    <StationPage
      titleOf={(number) => text('station.receiveTitle', { number })}
      // What was counted while somebody else received the rest is still to be decided on.
      isOpen={({ status }) => status !== 'DRAFT'}
      storeOf={(transfer) => ({
        id: transfer.to_store_id,
        why: text('transfer.receiveNotYours', { store: transfer.to_store_name }),
      })}
    >
      {(transfer) => <Receiving key={transfer.id} transfer={transfer} onReceived={setReceived} />}
    </StationPage>
  );
}

function sum(parts: Decimal[]): Decimal {
  return parts.reduce((a, b) => a.plus(b), new Decimal(0));
}

interface ReceivingProps {
  transfer: TransferOutput;
  onReceived: (received: Received) => void;
}

function Receiving({ transfer, onReceived }: ReceivingProps) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const { tenant } = useSession();
  const { id, number } = transfer;
  const place = `receive-${tenant.id}-${id}`;
  const action = useRef<HTMLButtonElement>(null);
  const known = useMemo(
    () => transfer.lines.map((line): Countable => ({ ...line, toCount: line.qty_remaining })),
    [transfer.lines],
  );
  const counting = useCounting(place, known);
  const countedOf = (line: Countable) => countOf(counting.tally, line);
  const lines = known.filter(
    (line) => !isZero(line.toCount) || quantityOf(countedOf(line).typed).greaterThan(0),
  );
  const unresolved = useUnresolved<Arrived>(`onhand-${place}-open`);
  const receive = useTransferStep<Arrived>({
    unresolved,
    send: (attempt) =>
      inventoryTransfersReceiveCreate(String(id), { lines: attempt.body.lines }, underKey(attempt)),
    onDone: (done, body) => {
      counting.clear();
      forgetOpen(`onhand-${place}-open`);
      onReceived({ ...body, transfer: done });
    },
  });
  useKeepOpen(`onhand-${place}-open`, receive.open);

  const split = lines.map((line) => ({ line, ...splitOf(countedOf(line), line.toCount) }));
  const taken = sum(split.map(({ within }) => within));
  const left = split.filter(({ line, within }) => within.lessThan(line.toCount));
  const stays = sum(left.map(({ line, within }) => new Decimal(line.toCount).minus(within)));
  const surplus: Surplus[] = split
    .filter(({ beyond }) => beyond.greaterThan(0))
    .map(({ line, beyond }) => ({
      variantId: line.variant_id,
      sku: line.sku,
      product: line.product_name,
      variant: line.variant_name,
      qty: beyond.toFixed(3),
    }));
  const wrong = lines.some((line) => countProblemOf(countedOf(line), line.toCount));
  const busy = receive.progress !== 'idle';
  const ready = !wrong && (taken.greaterThan(0) || surplus.length > 0);
  const shown = (quantity: Decimal) => formatQuantity(quantity.toFixed(), locale);

  function submit(): void {
    if (busy || !ready) return;
    const arrivals = split
      .filter(({ within }) => within.greaterThan(0))
      .map(({ line, within }) => ({
        variant_id: line.variant_id,
        qty_receive: within.toFixed(3),
        qty_damaged: quantityOf(countedOf(line).damaged).toFixed(3),
      }));
    if (arrivals.length > 0) receive.write({ lines: arrivals, surplus });
    else {
      counting.clear();
      onReceived({ transfer, lines: [], surplus });
    }
  }

  const { error, refused } = receive;
  const refusal =
    error && refused
      ? refusalOf(
          error,
          refused.lines.map(({ variant_id }) => variant_id),
          [],
        )
      : null;
  // Its lines say it themselves, from the fresh remainders.
  const moved = error?.code === 'more_than_remaining' || error?.code === 'transfer_state';
  const saidOf = Object.fromEntries(
    Object.entries(moved ? {} : (refusal?.lines ?? {})).map(([variant, { detail }]) => [
      variant,
      detail,
    ]),
  );
  if (!ON_THE_WAY.includes(transfer.status) && lines.length === 0) {
    return <Nothing transfer={transfer} />;
  }
  return (
    <CountingStation
      transfer={transfer}
      title={text('station.receiveTitle', { number })}
      receiving
      lines={lines}
      counting={counting}
      refused={saidOf}
      busy={busy}
      note={
        taken.isZero() && surplus.length === 0
          ? text('station.nothing')
          : left.length > 0 && text('station.stays', { count: left.length, quantity: shown(stays) })
      }
      notice={
        (!moved || wrong) && (
          <WriteNotice write={receive}>
            {(!moved && refusal?.rest) || text('station.refused.receive')}
          </WriteNotice>
        )
      }
      action={
        <Button
          ref={action}
          type="submit"
          size="md"
          loading={receive.progress === 'sending' || receive.progress === 'checking'}
          disabled={receive.progress === 'unknown' || !ready}
          leftSection={<IconTruckLoading size={20} stroke={1.75} aria-hidden />}
          aria-keyshortcuts="Control+Enter"
        >
          {taken.isZero() && surplus.length > 0
            ? text('station.surplusOnly')
            : text('station.receive', { quantity: shown(taken) })}
        </Button>
      }
      actionRef={action}
      onSubmit={submit}
    />
  );
}

/** Everything is accounted for, by whomever. */
function Nothing({ transfer }: { transfer: TransferOutput }) {
  const text = useInventoryTexts();
  const { number, status } = transfer;
  return (
    <StationDone
      transfer={transfer}
      stationTitle={text('station.receiveTitle', { number })}
      title={text('station.gone', { number })}
      body={text('station.goneBody', { status: text(`transfers.status.${status}`).toLowerCase() })}
    />
  );
}

function Done({ transfer, lines, surplus, onMore }: Received & { onMore: () => void }) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const [asking, setAsking] = useState(surplus.length > 0);
  const [booked, setBooked] = useState<string | null>(null);
  const { number } = transfer;
  const whole = !ON_THE_WAY.includes(transfer.status);
  const taken = sum(lines.map(({ qty_receive }) => new Decimal(qty_receive)));
  return (
    <>
      <StationDone
        transfer={transfer}
        stationTitle={text('station.receiveTitle', { number })}
        title={
          whole
            ? text('station.receivedTitle', { number })
            : text('station.partTitle', { quantity: formatQuantity(taken.toFixed(), locale) })
        }
        body={
          whole
            ? text('station.receivedBody')
            : text('station.partBody', {
                quantity: formatQuantity(transfer.qty_remaining, locale),
                number,
              })
        }
        onMore={whole ? undefined : onMore}
      >
        {booked && <p>{text('surplus.booked', { number: booked })}</p>}
      </StationDone>
      {asking && (
        <SurplusDialog
          transfer={transfer}
          surplus={surplus}
          onBooked={(adjustment) => {
            setBooked(adjustment);
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

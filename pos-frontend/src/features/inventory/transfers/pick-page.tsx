import { Button } from '@mantine/core';
import { IconTruckDelivery } from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import { useMemo, useRef, useState } from 'react';
import { inventoryTransfersSendCreate } from '@/shared/api/generated/inventory-transfers';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import type { TransferSendInputRequest } from '@/shared/api/generated/model/transferSendInputRequest';
import { underKey } from '@/shared/api/write-once';
import { refusalOf } from '@/shared/documents/refusal';
import { forgetOpen, useKeepOpen, useUnresolved } from '@/shared/documents/use-open-attempt';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats, useSession } from '@/shared/session/session';
import { WriteNotice } from '@/shared/ui/write-notice';
import { CountingStation } from './counting-station';
import { ShortDialog } from './short-dialog';
import { StationDone, StationPage } from './station-page';
import { type Countable, countOf, countProblemOf, quantityOf } from './tally';
import { useInventoryTexts } from './texts';
import { useCounting } from './use-counting';
import { useTransferStep } from './use-transfers';

/** Takes the goods of a draft off the shelf by scanning, and sends them. */
export function PickPage() {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const [sent, setSent] = useState<TransferOutput | null>(null);
  if (sent) {
    const { number, from_store_name: from, to_store_name: to } = sent;
    const quantity = formatQuantity(sent.qty_sent, locale);
    return (
      <StationDone
        transfer={sent}
        stationTitle={text('station.pickTitle', { number })}
        title={text('station.sentTitle', { number })}
        body={text('station.sentBody', { quantity, from, to })}
        slip
      />
    );
  }
  return (
    <StationPage
      titleOf={(number) => text('station.pickTitle', { number })}
      isOpen={({ status }) => status === 'DRAFT'}
      storeOf={(transfer) => ({
        id: transfer.from_store_id,
        why: text('transfer.notYours', { store: transfer.from_store_name }),
      })}
    >
      {(transfer) => <Picking key={transfer.id} transfer={transfer} onSent={setSent} />}
    </StationPage>
  );
}

interface PickingProps {
  transfer: TransferOutput;
  onSent: (transfer: TransferOutput) => void;
}

function Picking({ transfer, onSent }: PickingProps) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const { tenant } = useSession();
  const { id, number, version } = transfer;
  const place = `pick-${tenant.id}-${id}`;
  const action = useRef<HTMLButtonElement>(null);
  const [asking, setAsking] = useState(false);
  const lines = useMemo(
    () => transfer.lines.map((line): Countable => ({ ...line, toCount: line.qty })),
    [transfer.lines],
  );
  const counting = useCounting(place, lines);
  const unresolved = useUnresolved<TransferSendInputRequest>(`onhand-${place}-open`);
  const send = useTransferStep<TransferSendInputRequest>({
    unresolved,
    send: (attempt) => inventoryTransfersSendCreate(String(id), attempt.body, underKey(attempt)),
    onDone: (done) => {
      counting.clear();
      forgetOpen(`onhand-${place}-open`);
      onSent(done);
    },
    onRefused: () => setAsking(false),
  });
  useKeepOpen(`onhand-${place}-open`, send.open);

  const picked = (line: Countable) => quantityOf(countOf(counting.tally, line).typed);
  const wrong = lines.some((line) => {
    const problem = countProblemOf(countOf(counting.tally, line), line.toCount);
    return (problem && problem !== 'moved') || picked(line).greaterThan(line.toCount);
  });
  const short = lines.filter((line) => picked(line).lessThan(line.toCount));
  const total = lines.reduce((sum, line) => sum.plus(picked(line)), new Decimal(0));
  const missing = short.reduce(
    (sum, line) => sum.plus(line.toCount).minus(picked(line)),
    new Decimal(0),
  );
  const shown = (quantity: Decimal) => formatQuantity(quantity.toFixed(), locale);
  const busy = send.progress !== 'idle';
  const ready = !wrong && total.greaterThan(0);

  function write(): void {
    send.write({
      version,
      ...(short.length > 0 && {
        lines: short.map((line) => ({
          variant_id: line.variant_id,
          qty_sent: picked(line).toFixed(3),
        })),
      }),
    });
  }

  function submit(): void {
    if (busy || !ready) return;
    if (short.length > 0) setAsking(true);
    else write();
  }

  const { error, refused } = send;
  const refusal =
    error && refused
      ? refusalOf(
          error,
          (refused.lines ?? []).map((l) => l.variant_id),
          [],
        )
      : null;
  const saidOf = Object.fromEntries(
    Object.entries(refusal?.lines ?? {}).map(([variant, { detail, available }]) => [
      variant,
      available === undefined
        ? detail
        : text('station.shortage', { available: formatQuantity(available, locale) }),
    ]),
  );
  return (
    <>
      <CountingStation
        transfer={transfer}
        title={text('station.pickTitle', { number })}
        receiving={false}
        lines={lines}
        counting={counting}
        refused={saidOf}
        busy={busy}
        note={
          total.isZero()
            ? text('station.nothing')
            : short.length > 0 &&
              text('station.fallsAway', { count: short.length, quantity: shown(missing) })
        }
        notice={
          <WriteNotice write={send}>
            {error?.code === 'stale_version'
              ? text('station.stale')
              : (refusal?.rest ?? text('station.refused.pick'))}
          </WriteNotice>
        }
        action={
          <Button
            ref={action}
            type="submit"
            size="md"
            loading={send.progress === 'sending' || send.progress === 'checking'}
            disabled={send.progress === 'unknown' || !ready}
            leftSection={<IconTruckDelivery size={20} stroke={1.75} aria-hidden />}
            aria-keyshortcuts="Control+Enter"
          >
            {text('station.send', { quantity: shown(total) })}
          </Button>
        }
        actionRef={action}
        onSubmit={submit}
      />
      {asking && (
        <ShortDialog
          lines={short.map((line) => ({
            line,
            missing: new Decimal(line.toCount).minus(picked(line)).toFixed(),
          }))}
          total={shown(total)}
          write={send}
          onConfirm={write}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

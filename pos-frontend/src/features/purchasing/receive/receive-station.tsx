import { Button, SegmentedControl } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconArrowBackUp, IconChecks, IconTruckLoading } from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import { useEffect, useRef, useState } from 'react';
import type { GoodsReceiptInputRequest } from '@/shared/api/generated/model/goodsReceiptInputRequest';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import { formatQuantity, isZero } from '@/shared/lib/quantity';
import { LostCodes } from '@/shared/scan/lost-codes';
import { useIdle } from '@/shared/scan/use-idle';
import { useScanner } from '@/shared/scan/use-scanner';
import { useFormats, useSeesCost, useSession } from '@/shared/session/session';
import { CodeBox } from '@/shared/station/code-box';
import classes from '@/shared/station/station.module.css';
import { WriteNotice } from '@/shared/ui/write-notice';
import { arrivalOf, deliveredOf, outcomeOf, problemOf, quantityOf } from './arrivals';
import { NoteField } from './note-field';
import { NothingToDo, OrderFrame } from './order-frame';
import { OverDialog } from './over-dialog';
import type { PostedReceipt } from './posted';
import own from './receive.module.css';
import { ReceiveLine } from './receive-line';
import { type Over, refusalOf } from './refusal';
import { usePurchasingTexts } from './texts';
import { useReceive } from './use-receive';
import { useReceiving } from './use-receiving';

interface ReceiveStationProps {
  order: PurchaseOrderOutput;
  onPosted: (posted: PostedReceipt) => void;
}

function sum(parts: Decimal[]): Decimal {
  return parts.reduce((a, b) => a.plus(b), new Decimal(0));
}

/** Counts what came by scanning, asks for the delivery note, and posts both. */
export function ReceiveStation({ order, onPosted }: ReceiveStationProps) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const { tenant, id: user, stores, permissions } = useSession();
  const seesCost = useSeesCost();
  const place = `onhand-receive-order-${order.id}-${tenant.id}-${user}`;
  const receiving = useReceiving(place, order.lines);
  const { arrivals, note, packs } = receiving;
  const code = useRef<HTMLInputElement>(null);
  const noteBox = useRef<HTMLInputElement>(null);
  const action = useRef<HTMLButtonElement>(null);
  const [tried, setTried] = useState(false);
  const [over, setOver] = useState<{ lines: Over[]; body: GoodsReceiptInputRequest } | null>(null);

  const receive = useReceive({
    orderId: order.id,
    place: `${place}-open`,
    onDone: (received, body) => {
      receiving.clear();
      onPosted({ order: received, body });
    },
    onRefused: (error, body) => {
      const refusal = refusalOf(error, body.lines ?? []);
      // A wrong PIN leaves the question open.
      if (body.approval && refusal.kind !== 'over') return;
      const asked = refusal.kind === 'over' && !movedSince(refusal.over) ? refusal.over : null;
      setOver(asked && { lines: asked, body });
    },
  });
  const { progress, error, refused, open } = receive;
  const busy = progress !== 'idle';
  useEffect(() => code.current?.focus(), []);
  const isKnownNote = !busy && error?.code === 'delivery_note_known';
  // Only now, since nothing that is being posted can be written on.
  useEffect(() => {
    if (isKnownNote) noteBox.current?.select();
  }, [isKnownNote]);

  /** Somebody else took some in meanwhile: the lines say so, and it is no surplus yet. */
  function movedSince(lines: readonly Over[]): boolean {
    return lines.some(({ line_id, qty_remaining }) => {
      const counted = arrivals[line_id];
      return counted !== undefined && !new Decimal(counted.outOf).equals(qty_remaining);
    });
  }

  function onCode(scanned: string): void {
    if (receiving.scanned(scanned)) return;
    const inNote = noteBox.current !== null && document.activeElement === noteBox.current;
    if (inNote) receiving.noteScanned(scanned);
    else receiving.lose(scanned);
  }
  const idle = useIdle(!busy);
  useScanner(async (scanned) => {
    await idle();
    onCode(scanned);
  });

  const lines = order.lines.filter((line) => {
    const { accepted, rejected } = arrivalOf(arrivals, line);
    return !isZero(line.qty_remaining) || accepted !== '' || rejected !== '';
  });
  const outcomes = lines.map((line) => {
    const arrival = arrivalOf(arrivals, line);
    return { line, arrival, ...outcomeOf(arrival, line.qty_remaining) };
  });
  const delivered = deliveredOf(arrivals, order.lines);
  const accepted = sum(outcomes.map(({ arrival }) => quantityOf(arrival.accepted)));
  const left = outcomes.filter((one) => one.left.greaterThan(0));
  const wrong = outcomes.some(({ line, arrival }) => problemOf(arrival, line.qty_remaining));
  const ready = delivered.length > 0 && !wrong;
  const refusal = error && refused ? refusalOf(error, refused.lines ?? []) : null;
  const shown = (quantity: Decimal) => formatQuantity(quantity.toFixed(), locale);

  function submit(): void {
    if (busy || !ready) return;
    setTried(true);
    if (note.trim() === '') {
      noteBox.current?.focus();
      return;
    }
    receive.write({ delivery_note: note.trim(), lines: delivered });
  }
  useWindowEvent('keydown', (event) => {
    const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !inDialog) {
      event.preventDefault();
      submit();
    }
  });

  const { number, status } = order;
  const isOpen = status === 'SUBMITTED' || status === 'PARTIALLY_RECEIVED';
  if (!isOpen && open === null && !busy) {
    return <NothingToDo order={order} why={status === 'DRAFT' ? 'draft' : 'gone'} />;
  }
  const mayReceive = permissions.includes('purchasing.receive');
  if (!mayReceive || !stores.some(({ id }) => id === order.store_id)) {
    return <NothingToDo order={order} why="notYours" />;
  }
  const hasPacks = order.lines.some(({ pack_size }) => new Decimal(pack_size).greaterThan(1));
  const complete = left.length === 0 && ready;

  return (
    <OrderFrame
      title={text('receive.title', { number })}
      orderId={order.id}
      order={order}
      tools={
        <Button
          variant="default"
          size="md"
          leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
          disabled={!receiving.canUndo || busy}
          onClick={receiving.undo}
        >
          {text('receive.undo')}
        </Button>
      }
    >
      <form
        className={classes.form}
        aria-busy={busy}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <fieldset className={classes.body} disabled={busy}>
          <div className={classes.top}>
            <CodeBox ref={code} onCode={onCode} />
            {hasPacks && (
              <SegmentedControl
                size="md"
                aria-label={text('receive.scans')}
                value={packs ? 'packs' : 'units'}
                data={[
                  { value: 'units', label: text('receive.units') },
                  { value: 'packs', label: text('receive.packs') },
                ]}
                onChange={(value) => receiving.setPacks(value === 'packs')}
              />
            )}
            <Button
              size="md"
              variant="default"
              leftSection={<IconChecks size={20} stroke={1.75} aria-hidden />}
              onClick={() => {
                receiving.all();
                const next = note.trim() === '' ? noteBox : action;
                // Enter posts; the button may only now become one that can be pressed.
                requestAnimationFrame(() => next.current?.focus());
              }}
            >
              {text('receive.all')}
            </Button>
          </div>
          <output className={classes.said}>{receiving.last?.words}</output>
          <LostCodes
            lost={receiving.strange}
            strange={(strange, product) => text('receive.strange', { code: strange, product })}
            onDismiss={receiving.dismiss}
            onRetry={onCode}
          />
          <table
            className={`${formClasses.lines} ${classes.lines} ${own.lines}`}
            aria-label={text('receive.table')}
          >
            <thead>
              <tr>
                <th scope="col">{text('receive.column.product')}</th>
                <th scope="col" className={formClasses.right}>
                  {text('receive.column.toCome')}
                </th>
                <th scope="col">{text('receive.column.accepted')}</th>
                <th scope="col">{text('receive.column.rejected')}</th>
                {seesCost && <th scope="col">{text('receive.column.cost')}</th>}
                <th scope="col">{text('receive.column.state')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <ReceiveLine
                  key={line.id}
                  line={line}
                  arrival={arrivalOf(arrivals, line)}
                  isLast={receiving.last?.lineId === line.id}
                  refused={refusal?.kind === 'other' ? refusal.lines[line.id] : undefined}
                  onSet={(change) => receiving.set(line, change)}
                  onStep={(by) => receiving.step(line, by)}
                  onNext={() => code.current?.focus()}
                />
              ))}
            </tbody>
          </table>
        </fieldset>
        <div className={classes.notice}>
          {refusal?.kind !== 'note' && over === null && (
            <WriteNotice write={receive}>
              {(refusal?.kind === 'other' && refusal.rest) || text('receive.refused')}
            </WriteNotice>
          )}
        </div>
        <footer className={`${classes.foot} ${own.foot}`}>
          <NoteField
            ref={noteBox}
            value={note}
            disabled={busy}
            missing={tried && note.trim() === ''}
            refused={refusal?.kind === 'other' ? refusal.note : null}
            // Another note is another question.
            earlier={
              refusal?.kind === 'note' && refused?.delivery_note === note.trim()
                ? refusal.receipt
                : null
            }
            onChange={receiving.setNote}
          />
          <output className={`${classes.note} ${own.note}`}>
            {delivered.length === 0 && text('receive.nothing')}
            {complete && text('receive.complete')}
            {delivered.length > 0 &&
              left.length > 0 &&
              text('receive.stays', {
                count: left.length,
                quantity: shown(sum(left.map((one) => one.left))),
              })}
          </output>
          <Button
            ref={action}
            type="submit"
            size="md"
            loading={progress === 'sending' || progress === 'checking'}
            disabled={progress === 'unknown' || !ready}
            leftSection={<IconTruckLoading size={20} stroke={1.75} aria-hidden />}
            aria-keyshortcuts="Control+Enter"
          >
            {text('receive.post', { quantity: shown(accepted) })}
          </Button>
        </footer>
      </form>
      {over && (
        <OverDialog
          storeId={order.store_id}
          over={over.lines}
          accepted={(lineId) => quantityOf(arrivals[lineId]?.accepted ?? '')}
          write={receive}
          onConfirm={(more) => receive.write({ ...over.body, ...more })}
          onClose={() => {
            receive.forgetError();
            setOver(null);
          }}
        />
      )}
    </OrderFrame>
  );
}

import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowRight, IconChecks } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import { LostCodes } from '@/shared/scan/lost-codes';
import { useIdle } from '@/shared/scan/use-idle';
import { useScanner } from '@/shared/scan/use-scanner';
import { CodeBox } from '@/shared/station/code-box';
import classes from '@/shared/station/station.module.css';
import { StationBack, StationFrame } from '@/shared/station/station-frame';
import { CountLine } from './count-line';
import { type Countable, countOf } from './tally';
import { useInventoryTexts } from './texts';
import type { Counting } from './use-counting';

interface TransferFrameProps {
  title: string;
  transfer: TransferOutput | undefined;
  transferId: number;
  tools?: ReactNode;
  children: ReactNode;
}

export function TransferFrame({ title, transfer, transferId, ...rest }: TransferFrameProps) {
  const text = useInventoryTexts();
  return (
    <StationFrame
      title={title}
      back={
        <StationBack
          to="/inventory/transfers/$transferId"
          params={{ transferId: String(transferId) }}
          label={text('station.leave', { number: transfer?.number ?? '' }).trim()}
        />
      }
      about={
        transfer && (
          <>
            {transfer.from_store_name}
            <IconArrowRight size={16} stroke={1.75} aria-hidden />
            {transfer.to_store_name}
          </>
        )
      }
      {...rest}
    />
  );
}

interface CountingStationProps {
  transfer: TransferOutput;
  title: string;
  receiving: boolean;
  lines: readonly Countable[];
  counting: Counting;
  /** By variant, in words. */
  refused: Record<number, string>;
  busy: boolean;
  /** What this leads to: what falls away, what stays on the way. */
  note: ReactNode;
  notice: ReactNode;
  /** The one next step. */
  action: ReactNode;
  actionRef: RefObject<HTMLButtonElement | null>;
  onSubmit: () => void;
}

/** Counts goods by scanning, before they go or when they have come. */
export function CountingStation(props: CountingStationProps) {
  const { transfer, receiving, lines, counting, busy, onSubmit } = props;
  const text = useInventoryTexts();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const idle = useIdle(!busy);
  useScanner(async (code) => {
    await idle();
    await counting.scanned(code);
  });
  useWindowEvent('keydown', (event) => {
    const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !inDialog && !busy) {
      event.preventDefault();
      onSubmit();
    }
  });

  return (
    <TransferFrame
      title={props.title}
      transfer={transfer}
      transferId={transfer.id}
      tools={
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
          disabled={!counting.canUndo || busy}
          onClick={counting.undo}
        >
          {text('station.undo')}
        </Button>
      }
    >
      <form
        className={classes.form}
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <fieldset className={classes.body} disabled={busy}>
          <div className={classes.top}>
            <CodeBox ref={box} onCode={(code) => void counting.scanned(code)} />
            <Button
              size="md"
              variant="default"
              leftSection={<IconChecks size={20} stroke={1.75} aria-hidden />}
              onClick={() => {
                counting.all();
                // Enter confirms; the button may only now become one that can be pressed.
                requestAnimationFrame(() => props.actionRef.current?.focus());
              }}
            >
              {text(receiving ? 'station.allAsSent' : 'station.allPicked')}
            </Button>
          </div>
          <output className={classes.said}>{counting.last?.words}</output>
          <LostCodes
            lost={counting.strange}
            strange={(code, product) => text('station.strange', { code, product })}
            onDismiss={counting.dismiss}
            onRetry={(code) => void counting.scanned(code)}
          />
          <table
            className={`${formClasses.lines} ${classes.lines}`}
            aria-label={text(receiving ? 'station.table.receive' : 'station.table.pick')}
          >
            <thead>
              <tr>
                <th scope="col">{text('column.product')}</th>
                <th scope="col" className={formClasses.right}>
                  {text(receiving ? 'transfer.column.remaining' : 'transfer.column.asked')}
                </th>
                <th scope="col">{text('column.quantity')}</th>
                {receiving && <th scope="col">{text('station.damaged')}</th>}
                <th scope="col">{text('column.status')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <CountLine
                  key={line.variant_id}
                  line={line}
                  count={countOf(counting.tally, line)}
                  isLast={counting.last?.variantId === line.variant_id}
                  receiving={receiving}
                  refused={props.refused[line.variant_id]}
                  onSet={(change) => counting.set(line, change)}
                  onStep={(by) => counting.step(line, by)}
                  onNext={() => box.current?.focus()}
                />
              ))}
            </tbody>
          </table>
        </fieldset>
        <div className={classes.notice}>{props.notice}</div>
        <footer className={classes.foot}>
          <output className={classes.note}>{props.note}</output>
          {props.action}
        </footer>
      </form>
    </TransferFrame>
  );
}

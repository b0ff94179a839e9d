import { ActionIcon, Tooltip } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import { isSingleKey } from '@/shared/lib/single-keys';
import { useSoundsSetting } from '@/shared/scan/sounds';
import { useScanner } from '@/shared/scan/use-scanner';
import classes from './scan.module.css';
import { ScanActions } from './scan-actions';
import { ScanClosed } from './scan-closed';
import { ScanCode } from './scan-code';
import { ScanFrame } from './scan-frame';
import { ScanItem } from './scan-item';
import { ScanList } from './scan-list';
import { ScanPad } from './scan-pad';
import { ScanQueue } from './scan-queue';
import { ScanRefused } from './scan-refused';
import { useScanTexts } from './scan-texts';
import { ScanUnknowns } from './scan-unknowns';
import { ScanZone } from './scan-zone';
import { useStoreName } from './use-counts';
import { nameOf } from './use-scan-names';
import { useScanStation } from './use-scan-station';

/** Beside the item: its number pad, or the choice of a zone. A scan closes either. */
type Open = 'pad' | 'zone' | null;

/** Counts shelves: scan after scan, with one hand, with or without a connection. */
export function ScanStation({ session }: { session: CountOutput }) {
  const text = useScanTexts();
  const station = useScanStation(session);
  const storeName = useStoreName();
  const code = useRef<HTMLInputElement>(null);
  const zones = useRef<HTMLButtonElement>(null);
  const set = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<Open>(null);
  const [unset, setUnset] = useState<string | null>(null);
  const { current, wares } = station;
  const name = current ? nameOf(current, wares) : '';
  const hasBegun = current !== null || session.progress.unknown_open > 0;
  const isClosed = session.status === 'FINALIZED' || session.status === 'CANCELLED';
  useEffect(() => code.current?.focus(), []);
  useLeftNote(session.number, isClosed ? 0 : station.waiting.length);

  function scanned(given: string): Promise<void> {
    setUnset(open === 'pad' ? name : null);
    if (open) {
      setOpen(null);
      code.current?.focus();
    }
    return station.scanned(given);
  }

  function show(what: Open): void {
    setUnset(null);
    setOpen(what);
  }

  /** The focus goes back to where it came from. */
  function close(): void {
    const opener = open === 'pad' ? set : zones;
    setOpen(null);
    requestAnimationFrame(() => opener.current?.focus());
  }

  useScanner(scanned, !isClosed);
  useWindowEvent('keydown', (event) => {
    if (isClosed) return;
    if (isSingleKey(event, '/')) {
      event.preventDefault();
      code.current?.focus();
    }
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
      if (!undoesTyping(event.target)) {
        event.preventDefault();
        void station.undo();
      }
    }
    if (event.key === 'Escape' && open && !inDialog(event.target)) {
      event.preventDefault();
      close();
    }
  });

  return (
    <ScanFrame
      title={text('title', { number: session.number })}
      number={session.number}
      countId={session.id}
      place={<Place session={session} store={storeName(session)} />}
      tools={<SoundsSwitch />}
    >
      {isClosed ? (
        <ScanClosed session={session} station={station} />
      ) : (
        <div className={`${classes.body} ${hasBegun ? '' : classes.first}`} data-open={open}>
          <div className={classes.top}>
            <ScanZone
              ref={zones}
              session={session}
              zone={station.zone}
              isOpen={open === 'zone'}
              onOpen={() => (open === 'zone' ? close() : show('zone'))}
              onChange={(zone) => {
                station.setZone(zone);
                close();
              }}
            />
            <ScanCode ref={code} onCode={(given) => void scanned(given)} />
            <ScanQueue station={station} />
          </div>
          <div className={classes.counted}>
            {station.isRead && (
              <ScanItem station={station} unset={unset} isSmall={open === 'pad'} />
            )}
            {current && open === 'pad' && (
              <ScanPad
                key={current.seq}
                name={name}
                zone={station.zone}
                onSet={(quantity) => {
                  void station.setQuantity(quantity);
                  close();
                }}
                onLeave={close}
              />
            )}
            {current && open !== 'pad' && (
              <ScanActions ref={set} station={station} name={name} onSet={() => show('pad')} />
            )}
          </div>
          {hasBegun && (
            <div className={classes.lists}>
              <ScanRefused station={station} />
              <ScanUnknowns session={session} station={station} />
              <ScanList station={station} />
            </div>
          )}
        </div>
      )}
    </ScanFrame>
  );
}

/** Whoever leaves while something waits is told so: it is sent from here, and from nowhere else. */
function useLeftNote(number: string, waiting: number): void {
  const text = useScanTexts();
  const latest = useRef({ number, waiting, text });
  useEffect(() => {
    latest.current = { number, waiting, text };
  });
  useEffect(
    () => () => {
      const { number: of, waiting: count, text: say } = latest.current;
      if (count > 0) notifications.show({ message: say('queue.left', { count, number: of }) });
    },
    [],
  );
}

function inDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}

/** In a box that holds something, Ctrl+Z is about what was typed. */
function undoesTyping(target: EventTarget | null): boolean {
  const isTyped = target instanceof HTMLInputElement && target.value !== '';
  return isTyped || inDialog(target);
}

function Place({ session, store }: { session: CountOutput; store: string }) {
  const text = useScanTexts();
  const { items_in_scope: count, seen_count: seen } = session.progress;
  const progress =
    count === null ? text('progressZone', { count: seen }) : text('progress', { seen, count });
  return (
    <>
      {store} <span aria-hidden>{'·'}</span> {progress}
    </>
  );
}

function SoundsSwitch() {
  const text = useScanTexts();
  const [sounds, setSounds] = useSoundsSetting();
  const label = text(sounds ? 'sounds.on' : 'sounds.off');
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={44}
        aria-label={text('sounds.on')}
        aria-pressed={sounds}
        onClick={() => setSounds(!sounds)}
      >
        {sounds ? (
          <IconVolume size={20} stroke={1.75} aria-hidden />
        ) : (
          <IconVolumeOff size={20} stroke={1.75} aria-hidden />
        )}
      </ActionIcon>
    </Tooltip>
  );
}

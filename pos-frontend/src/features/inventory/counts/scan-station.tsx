import { ActionIcon, Tooltip } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
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
  const opener = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<Open>(null);
  const [unset, setUnset] = useState<string | null>(null);
  const { current, wares } = station;
  const name = current ? nameOf(current, wares) : '';
  const isClosed = session.status === 'FINALIZED' || session.status === 'CANCELLED';
  useEffect(() => code.current?.focus(), []);

  function scanned(given: string): Promise<void> {
    setUnset(open === 'pad' ? name : null);
    setOpen(null);
    return station.scanned(given);
  }

  function show(what: Open): void {
    if (document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
    setUnset(null);
    setOpen(what);
  }

  /** The focus goes back to where it came from. */
  function close(): void {
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
        <div className={classes.body}>
          <div className={classes.top}>
            <ScanZone
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
            <ScanItem station={station} unset={unset} />
            {open === 'pad' && current ? (
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
            ) : (
              <ScanActions station={station} name={name} onSet={() => show('pad')} />
            )}
          </div>
          <div className={classes.lists}>
            <ScanRefused station={station} />
            <ScanUnknowns session={session} station={station} />
            <ScanList station={station} />
          </div>
        </div>
      )}
    </ScanFrame>
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

import {
  IconArrowBackUp,
  IconBarcodeOff,
  IconCircleCheck,
  IconClockPause,
  IconHelpCircle,
} from '@tabler/icons-react';
import { formatChange, formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from './scan.module.css';
import type { KeptScan } from './scan-store';
import { useScanTexts } from './scan-texts';
import { nameOf, useZoneName } from './use-scan-names';
import type { Station } from './use-scan-station';

const SHOWN = 20;
const ICONS = {
  saved: IconCircleCheck,
  waiting: IconClockPause,
  unknown: IconHelpCircle,
  refused: IconBarcodeOff,
  takenBack: IconArrowBackUp,
} as const;

/** What was done last, and whether the server has it; a row brings its item back. */
export function ScanList({ station }: { station: Station }) {
  const text = useScanTexts();
  const shown = station.scans.slice(-SHOWN).toReversed();
  return (
    <section aria-labelledby="last-scans" className={classes.list}>
      <h2 id="last-scans">{text('list.title')}</h2>
      {shown.length === 0 ? (
        <p className={classes.empty}>{text('list.empty')}</p>
      ) : (
        <ol>
          {shown.map((scan) => (
            <li key={scan.seq}>
              <Row scan={scan} station={station} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Row({ scan, station }: { scan: KeptScan; station: Station }) {
  const text = useScanTexts();
  const { locale } = useFormats();
  const zoneName = useZoneName();
  const name = nameOf(scan, station.wares);
  const state = scan.takenBack && scan.state !== 'refused' ? 'takenBack' : scan.state;
  const Icon = ICONS[state];
  const sku = scan.variantId === null ? undefined : station.wares.get(scan.variantId)?.sku;
  return (
    <button
      type="button"
      className={classes.row}
      data-state={state}
      aria-current={station.current?.seq === scan.seq || undefined}
      onClick={() => station.choose(scan)}
    >
      <span className={classes.rowName}>
        {name}
        <span className={classes.rowSku}>
          {[sku, zoneName(scan.zone)].filter((part) => part !== undefined).join(' · ')}
        </span>
      </span>
      <span className={classes.rowQuantity}>
        {scan.kind === 'SET'
          ? text('list.recount', { quantity: formatQuantity(scan.qty, locale) })
          : formatChange(scan.qty, locale)}
      </span>
      <span className={classes.rowState}>
        <Icon size={16} stroke={1.75} aria-hidden />
        {text(scan.takesBack && state === 'saved' ? 'list.takesBack' : `list.${state}`)}
      </span>
    </button>
  );
}

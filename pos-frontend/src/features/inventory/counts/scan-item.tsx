import { IconScan } from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from './scan.module.css';
import { useScanTexts } from './scan-texts';
import { nameOf, useZoneName } from './use-scan-names';
import type { Station } from './use-scan-station';

interface ScanItemProps {
  station: Station;
  /** Of which no quantity was set, since the next scan came first. */
  unset: string | null;
  /** Beside its number pad, which needs the room. */
  isSmall: boolean;
}

/** What was scanned last, and how many of it are counted here, to be read at arm's length. */
export function ScanItem({ station, unset, isSmall }: ScanItemProps) {
  const text = useScanTexts();
  const { locale } = useFormats();
  const zoneName = useZoneName();
  const { current, wares, here, everywhere, expected, zone } = station;
  if (!current) {
    return (
      <section className={classes.item}>
        <IconScan size={56} stroke={1.25} className={classes.icon} aria-hidden />
        <p className={classes.name}>{text('item.emptyTitle')}</p>
        <p className={classes.sku}>{text('item.emptyBody')}</p>
      </section>
    );
  }
  const shown = (quantity: Decimal.Value) =>
    formatQuantity(new Decimal(quantity).toFixed(), locale);
  const name = nameOf(current, wares);
  const ware = current.variantId === null ? undefined : wares.get(current.variantId);
  const where = zone === '' ? text('item.hereNone') : text('item.here', { zone: zoneName(zone) });
  return (
    <section className={classes.item} data-small={isSmall || undefined}>
      <p className={classes.name} title={name}>
        {name}
      </p>
      <p className={classes.sku}>
        {current.state === 'refused'
          ? text('item.refused')
          : (ware?.sku ?? text(current.state === 'unknown' ? 'item.unknown' : 'item.later'))}
      </p>
      <p className={classes.figure} data-long={shown(here).length > 6 || undefined}>
        <span className={classes.quantity}>{shown(here)}</span>
        <span className={classes.where}>{where}</span>
      </p>
      <p className={classes.besides}>
        {!everywhere.equals(here) && (
          <span>{text('item.all', { quantity: shown(everywhere) })}</span>
        )}
        {expected !== null && <span>{text('item.expected', { quantity: shown(expected) })}</span>}
        <output className={classes.unset}>
          {unset !== null && text('pad.left', { name: unset })}
        </output>
      </p>
      <output className="visually-hidden">
        {text('item.said', { name, quantity: shown(here), where })}
      </output>
    </section>
  );
}

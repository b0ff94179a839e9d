import { Button, TextInput } from '@mantine/core';
import { IconChevronDown, IconMapPin } from '@tabler/icons-react';
import { type Ref, useState } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import classes from './scan.module.css';
import { useScanTexts } from './scan-texts';
import { useZoneNames } from './use-counts';
import { useZoneName } from './use-scan-names';

interface ScanZoneProps {
  ref: Ref<HTMLButtonElement>;
  session: CountOutput;
  zone: string;
  isOpen: boolean;
  onOpen: () => void;
  onChange: (zone: string) => void;
}

const LONGEST = 60;

/** Where one stands. What is scanned in a zone that the count is not of is noted as seen there. */
export function ScanZone({ ref, session, zone, isOpen, onOpen, onChange }: ScanZoneProps) {
  const text = useScanTexts();
  const nameOf = useZoneName();
  const own = session.scope === 'ZONE' ? session.zone_name : null;
  const isElsewhere = own !== null && zone !== own;
  const here = nameOf(zone);
  return (
    <div className={classes.zone}>
      <button
        ref={ref}
        type="button"
        className={classes.zoneButton}
        aria-expanded={isOpen}
        aria-label={text('zone.change', { zone: here })}
        onClick={onOpen}
      >
        <IconMapPin size={20} stroke={1.75} aria-hidden />
        <span className={classes.zoneName}>{here}</span>
        <IconChevronDown size={18} stroke={1.75} aria-hidden />
      </button>
      {isElsewhere && !isOpen && (
        <p className={classes.elsewhere}>
          <strong>{text('zone.elsewhere')}</strong> {text('zone.elsewhereHint', { zone: own })}
        </p>
      )}
      {isOpen && <ZoneChoice session={session} own={own} zone={zone} onChange={onChange} />}
    </div>
  );
}

interface ZoneChoiceProps {
  session: CountOutput;
  own: string | null;
  zone: string;
  onChange: (zone: string) => void;
}

function ZoneChoice({ session, own, zone, onChange }: ZoneChoiceProps) {
  const text = useScanTexts();
  const nameOf = useZoneName();
  const [typed, setTyped] = useState('');
  const named = [
    ...useZoneNames(session.store_id),
    ...session.progress.zones.map((one) => one.zone_name),
  ];
  const zones = [...new Set([own ?? '', ...named, zone])];
  const other = typed.trim();
  return (
    <section className={classes.zones} aria-label={text('zone.title')}>
      <p className={classes.zonesTitle}>{text('zone.title')}</p>
      <ul>
        {zones.map((one) => (
          <li key={one}>
            <Button
              variant={one === zone ? 'filled' : 'default'}
              size="md"
              aria-pressed={one === zone}
              onClick={() => onChange(one)}
            >
              {nameOf(one)}
              {one === own && <span className={classes.own}>{text('zone.own')}</span>}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={classes.otherZone}
        onSubmit={(event) => {
          event.preventDefault();
          if (other !== '') onChange(other);
        }}
      >
        <TextInput
          {...KEEP_SCANS_OUT}
          size="md"
          label={text('zone.other')}
          placeholder={text('zone.otherHint')}
          autoComplete="off"
          maxLength={LONGEST}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" size="md" variant="default" disabled={other === ''}>
          {text('zone.use')}
        </Button>
      </form>
    </section>
  );
}

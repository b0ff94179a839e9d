import { Button } from '@mantine/core';
import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import { formatChange, formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Message } from '@/shared/ui/message';
import classes from './scan.module.css';
import { leftOverCsv } from './scan-left-over';
import { useScanTexts } from './scan-texts';
import { nameOf, useZoneName } from './use-scan-names';
import type { Station } from './use-scan-station';

interface ScanClosedProps {
  session: CountOutput;
  station: Station;
}

/** The count is over. What it did not take any more is shown, and goes nowhere by itself. */
export function ScanClosed({ session, station }: ScanClosedProps) {
  const text = useScanTexts();
  const { number, status, id } = session;
  const left = [...station.refused, ...station.waiting];
  return (
    <div className={classes.closed}>
      <Message
        role="status"
        icon={IconCircleCheck}
        title={text(status === 'CANCELLED' ? 'closed.CANCELLED' : 'closed.FINALIZED', { number })}
        body={text('closed.body')}
        action={
          <Button
            variant={left.length > 0 ? 'default' : 'filled'}
            renderRoot={(props) => (
              <Link to="/inventory/counts/$countId" params={{ countId: String(id) }} {...props} />
            )}
          >
            {text('closed.open', { number })}
          </Button>
        }
      />
      {left.length > 0 && <LeftOver number={number} left={left} station={station} />}
    </div>
  );
}

interface LeftOverProps {
  number: string;
  left: Station['scans'];
  station: Station;
}

function LeftOver({ number, left, station }: LeftOverProps) {
  const text = useScanTexts();
  const { locale } = useFormats();
  const zoneName = useZoneName();
  const [sure, setSure] = useState(false);
  const { wares } = station;

  function save(): void {
    const heads = (['item', 'code', 'zone', 'quantity', 'kind', 'when'] as const).map((head) =>
      text(`column.${head}`),
    );
    const csv = leftOverCsv(left, wares, heads, (kind) => text(`kind.${kind}`));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    link.download = `${number}-not-counted.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  return (
    <section className={classes.leftOver}>
      <h2>{text('closed.left', { count: left.length })}</h2>
      <p className={classes.empty}>{text('closed.leftBody')}</p>
      <ul aria-label={text('closed.table')}>
        {left.map((scan) => (
          <li key={scan.seq}>
            <span className={classes.rowName}>
              {nameOf(scan, wares)}
              <span className={classes.rowSku}>{zoneName(scan.zone)}</span>
              {scan.state === 'waiting' && scan.countedAt !== null && (
                <span className={classes.rowSku}>{text('closed.perhaps')}</span>
              )}
            </span>
            <span className={classes.rowQuantity}>
              {scan.kind === 'SET'
                ? text('list.recount', { quantity: formatQuantity(scan.qty, locale) })
                : formatChange(scan.qty, locale)}
            </span>
          </li>
        ))}
      </ul>
      <div className={classes.leftActions}>
        <Button leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />} onClick={save}>
          {text('closed.file')}
        </Button>
        <Button
          variant="default"
          onClick={() => (sure ? station.forget(left) : setSure(true))}
          onBlur={() => setSure(false)}
        >
          {text(sure ? 'closed.forgetSure' : 'closed.forget')}
        </Button>
      </div>
    </section>
  );
}

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import type { CountUnknownRow } from '@/shared/api/generated/model/countUnknownRow';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { DropDialog } from './drop-dialog';
import { LinkDialog } from './link-dialog';
import classes from './scan.module.css';
import { useScanTexts } from './scan-texts';
import { useZoneName } from './use-scan-names';
import type { Station } from './use-scan-station';

interface ScanUnknownsProps {
  session: CountOutput;
  station: Station;
}

/** Codes that nobody knows, with what was counted of them. */
export function ScanUnknowns({ session, station }: ScanUnknownsProps) {
  const text = useScanTexts();
  const { locale } = useFormats();
  const zoneName = useZoneName();
  const [asked, setAsked] = useState<{ how: 'link' | 'drop'; unknown: CountUnknownRow } | null>(
    null,
  );
  const open = session.unknowns.filter(({ status }) => status === 'OPEN');
  const Dialog = asked?.how === 'drop' ? DropDialog : LinkDialog;
  return (
    <>
      {open.length > 0 && (
        <section aria-labelledby="unknown-codes" className={classes.unknowns}>
          <h2 id="unknown-codes">{text('unknowns.title')}</h2>
          <p className={classes.empty}>{text('unknowns.help')}</p>
          <ul>
            {open.map((unknown) => (
              <li key={unknown.id}>
                <span className={classes.rowName}>
                  {unknown.code}
                  <span className={classes.rowSku}>{zoneName(unknown.zone_name)}</span>
                </span>
                <span className={classes.rowQuantity}>{formatQuantity(unknown.qty, locale)}</span>
                <span className={classes.settle}>
                  <Button
                    variant="default"
                    aria-label={text('unknowns.linkOf', { code: unknown.code })}
                    onClick={() => setAsked({ how: 'link', unknown })}
                  >
                    {text('unknowns.link')}
                  </Button>
                  <Button
                    variant="subtle"
                    aria-label={text('unknowns.dropOf', { code: unknown.code })}
                    onClick={() => setAsked({ how: 'drop', unknown })}
                  >
                    {text('unknowns.drop')}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {asked && (
        <Dialog
          count={session}
          unknown={asked.unknown}
          onClose={() => {
            setAsked(null);
            station.refreshAfterResolving();
          }}
        />
      )}
    </>
  );
}

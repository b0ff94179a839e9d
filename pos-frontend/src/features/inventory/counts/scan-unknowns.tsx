import { Button, Modal } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import type { CountUnknownRow } from '@/shared/api/generated/model/countUnknownRow';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { ProductCell } from '@/shared/ui/product-cell';
import { WriteNotice } from '@/shared/ui/write-notice';
import { ItemSearch } from '../item-search';
import { useItemLookup } from '../use-item-lookup';
import classes from './scan.module.css';
import { useScanTexts } from './scan-texts';
import { useSettleCode } from './use-counts';
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
  const [asked, setAsked] = useState<CountUnknownRow | null>(null);
  const open = session.unknowns.filter(({ status }) => status === 'OPEN');
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
                <Button
                  variant="default"
                  aria-label={text('unknowns.resolveOf', { code: unknown.code })}
                  onClick={() => setAsked(unknown)}
                >
                  {text('unknowns.resolve')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {asked && (
        <ResolveDialog
          key={asked.id}
          countId={session.id}
          unknown={asked}
          onDone={() => {
            setAsked(null);
            station.refreshAfterResolving();
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

interface ResolveDialogProps {
  countId: number;
  unknown: CountUnknownRow;
  onDone: () => void;
  onClose: () => void;
}

function ResolveDialog({ countId, unknown, onDone, onClose }: ResolveDialogProps) {
  const text = useScanTexts();
  const { locale } = useFormats();
  const search = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<VariantOutput | null>(null);
  const { find, lost, dismiss } = useItemLookup(setChosen);
  const write = useSettleCode(countId, unknown.id, onDone);
  const busy = write.progress === 'sending' || write.progress === 'checking';
  const open = write.progress === 'unknown';
  const last = useMemo(() => lost.at(-1), [lost]);
  return (
    <Modal
      opened
      centered
      size={520}
      onClose={onClose}
      title={text('unknowns.resolveOf', { code: unknown.code })}
      closeButtonProps={{ 'aria-label': text('unknowns.close') }}
      closeOnClickOutside={!busy}
      closeOnEscape={!busy}
    >
      <p className={classes.dialogBody}>
        {text('unknowns.body', { quantity: formatQuantity(unknown.qty, locale) })}
      </p>
      <ItemSearch
        ref={search}
        onChoose={setChosen}
        onCode={(code) => {
          for (const { id } of lost) dismiss(id);
          void find(code);
        }}
      />
      {last && (
        <p role="alert" className={classes.lost}>
          {text(`unknowns.lost.${last.why}`, { code: last.code })}
        </p>
      )}
      {chosen && (
        <div className={classes.chosen}>
          <span className={classes.rowSku}>{text('unknowns.chosen')}</span>
          <ProductCell product={chosen.product_name} variant={chosen.name} sku={chosen.sku} />
        </div>
      )}
      <WriteNotice write={write}>
        {write.error?.code === 'unknown_resolved' ? text('unknowns.resolved') : undefined}
      </WriteNotice>
      <div className={classes.dialogActions}>
        <Button
          variant="default"
          disabled={busy || open}
          title={text('unknowns.dropHint')}
          onClick={() => write.write({ variant_id: null })}
        >
          {text('unknowns.drop')}
        </Button>
        <Button
          loading={busy}
          disabled={!chosen || open}
          onClick={() => chosen && write.write({ variant_id: chosen.id })}
        >
          {text('unknowns.link')}
        </Button>
      </div>
    </Modal>
  );
}

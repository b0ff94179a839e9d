import { Alert, Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconAlertTriangle, IconListSearch } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { ItemSearch } from '@/shared/documents/item-search';
import { ScansWaiting } from '@/shared/documents/scans-waiting';
import { useItemLookup } from '@/shared/documents/use-item-lookup';
import { formatQuantity } from '@/shared/lib/quantity';
import { LostCodes } from '@/shared/scan/lost-codes';
import { play } from '@/shared/scan/sounds';
import { useIdle } from '@/shared/scan/use-idle';
import { useScanner } from '@/shared/scan/use-scanner';
import { useFormats } from '@/shared/session/session';
import { Message } from '@/shared/ui/message';
import { WriteNotice } from '@/shared/ui/write-notice';
import { useInventoryTexts } from './texts';
import { unitsOf, withItem, withLine, withoutLine } from './transfer-draft';
import { TransferFormLine } from './transfer-form-line';
import { TransferHead } from './transfer-head';
import classes from './transfers.module.css';
import type { useTransferDraft } from './use-transfer-draft';
import { useAvailableAt } from './use-transfers';

interface TransferFormProps {
  editing: ReturnType<typeof useTransferDraft>;
  existing: TransferOutput | null;
}

/** A transfer while it is planned: its ends, and what is to go. */
export function TransferForm({ editing, existing }: TransferFormProps) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const { draft, change, save, refusal } = editing;
  const search = useRef<HTMLInputElement>(null);
  const [focus, setFocus] = useState<{ variantId: number; at: number } | null>(null);
  const [said, setSaid] = useState('');
  const busy = save.progress !== 'idle';
  const availableOf = useAvailableAt(
    draft.fromId,
    draft.lines.map(({ variantId }) => variantId),
  );

  const add = useCallback(
    (item: VariantOutput) => {
      play('ok');
      change((now) => withItem(now, item));
      setSaid(text('transfer.added', { sku: item.sku }));
    },
    // oxlint-disable-next-line react/exhaustive-deps -- it only sets state
    [text],
  );
  const { find, lost, dismiss } = useItemLookup(add);
  const idle = useIdle(!busy);
  const waiting = useScanner(async (code) => {
    await idle();
    await find(code);
  });
  const unknown = lost.length;
  useEffect(() => {
    if (unknown > 0) play('unknown');
  }, [unknown]);

  function choose(item: VariantOutput): void {
    add(item);
    setFocus((before) => ({ variantId: item.id, at: (before?.at ?? 0) + 1 }));
  }

  function submit(then: 'stay' | 'pick'): void {
    if (busy || editing.submit(then)) return;
    const wrong = draft.lines[editing.firstProblem];
    if (wrong) setFocus((before) => ({ variantId: wrong.variantId, at: (before?.at ?? 0) + 1 }));
    else if (draft.lines.length === 0) search.current?.focus();
  }

  useWindowEvent('keydown', (event) => {
    const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !inDialog) submit('pick');
  });

  return (
    <form
      className={formClasses.form}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        submit('pick');
      }}
    >
      <fieldset className={formClasses.fields} disabled={busy}>
        <TransferHead
          draft={draft}
          onChange={change}
          problem={editing.endProblem}
          refusal={refusal}
          ownId={existing?.id}
        />
        <div className={formClasses.search}>
          <ItemSearch ref={search} onChoose={choose} onCode={(code) => void find(code)} />
          <ScansWaiting count={waiting} />
        </div>
        <output className="visually-hidden">{said}</output>
        <LostCodes lost={lost} onDismiss={dismiss} onRetry={(code) => void find(code)} />
        {draft.lines.length === 0 ? (
          <Message
            icon={IconListSearch}
            title={text('transfer.emptyTitle')}
            body={text(editing.missingLines ? 'transfer.emptyMissing' : 'transfer.emptyBody')}
          />
        ) : (
          <table
            className={`${formClasses.lines} ${classes.draftLines}`}
            aria-label={text('transfer.lines')}
          >
            <thead>
              <tr>
                <th scope="col">{text('column.product')}</th>
                <th scope="col" className={formClasses.right}>
                  {text('transfer.availableHere')}
                </th>
                <th scope="col">{text('transfer.asked')}</th>
                <th scope="col">
                  <span className="visually-hidden">{text('transfer.removeHead')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {draft.lines.map((line, at) => (
                <TransferFormLine
                  key={line.variantId}
                  line={line}
                  available={availableOf(line.variantId)}
                  problem={editing.lineProblems[at]}
                  refused={refusal?.lines[line.variantId]}
                  focusAt={focus?.variantId === line.variantId ? focus.at : 0}
                  onChange={(changed) => change((now) => withLine(now, changed))}
                  onRemove={() => {
                    change((now) => withoutLine(now, line.variantId));
                    search.current?.focus();
                  }}
                  onNext={() => search.current?.focus()}
                />
              ))}
            </tbody>
          </table>
        )}
      </fieldset>
      <div className={formClasses.notice}>
        {editing.theirs ? (
          <Alert
            role="alert"
            color="attention"
            icon={<IconAlertTriangle size={18} aria-hidden />}
            title={text('transfer.stale')}
            mt={16}
          >
            <p className={pageClasses.said}>{text('transfer.staleBody')}</p>
            <div className={pageClasses.buttons}>
              <Button size="compact-sm" onClick={() => submit('stay')}>
                {text('transfer.staleMine')}
              </Button>
              <Button variant="default" size="compact-sm" onClick={editing.takeTheirs}>
                {text('transfer.staleTheirs')}
              </Button>
            </div>
          </Alert>
        ) : (
          <WriteNotice write={save}>
            {refusal && (refusal.rest ?? text('transfer.refused'))}
          </WriteNotice>
        )}
      </div>
      <footer className={formClasses.foot}>
        <output className={formClasses.summary}>
          {text('transfer.summary', { count: draft.lines.length })}
          {draft.lines.length > 0 && (
            <span>
              {text('transfer.summaryUnits', {
                quantity: formatQuantity(unitsOf(draft).toFixed(), locale),
              })}
            </span>
          )}
        </output>
        <div className={pageClasses.buttons}>
          <Button
            variant="default"
            disabled={busy || editing.isSaved}
            onClick={() => submit('stay')}
          >
            {text('transfer.save')}
          </Button>
          <Button
            type="submit"
            loading={save.progress === 'sending' || save.progress === 'checking'}
            disabled={save.progress === 'unknown'}
            aria-keyshortcuts="Control+Enter"
          >
            {text('transfer.pick')}
          </Button>
        </div>
      </footer>
    </form>
  );
}

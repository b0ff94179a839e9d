import { useWindowEvent } from '@mantine/hooks';
import { IconListSearch } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';
import classes from '@/shared/documents/document-form.module.css';
import { ItemSearch } from '@/shared/documents/item-search';
import { ScansWaiting } from '@/shared/documents/scans-waiting';
import { useItemLookup } from '@/shared/documents/use-item-lookup';
import { LostCodes } from '@/shared/scan/lost-codes';
import { useIdle } from '@/shared/scan/use-idle';
import { useScanner } from '@/shared/scan/use-scanner';
import { Message } from '@/shared/ui/message';
import { WriteNotice } from '@/shared/ui/write-notice';
import { withItem, withLine, withoutLine } from './adjust-draft';
import { AdjustFoot } from './adjust-foot';
import { AdjustHead } from './adjust-head';
import { AdjustLine } from './adjust-line';
import { useInventoryTexts } from './texts-adjust';
import type { useAdjustmentDraft } from './use-adjustment-draft';

interface AdjustFormProps {
  adjustment: ReturnType<typeof useAdjustmentDraft>;
  /** While the confirmation is shown; a scan begins the next adjustment. */
  hidden: boolean;
}

export function AdjustForm({ adjustment, hidden }: AdjustFormProps) {
  const text = useInventoryTexts();
  const { draft, change, begin, post, refusal } = adjustment;
  const search = useRef<HTMLInputElement>(null);
  const [focus, setFocus] = useState<{ variantId: number; at: number } | null>(null);
  const [said, setSaid] = useState('');
  const busy = post.progress !== 'idle';

  const addScanned = useCallback(
    (item: VariantOutput) => {
      begin();
      change((now) => withItem(now, item, '1'));
      setSaid(text('adjust.added', { sku: item.sku }));
    },
    // oxlint-disable-next-line react/exhaustive-deps -- both only set state
    [text],
  );
  const { find, lost, dismiss } = useItemLookup(addScanned);

  // A scan while the last adjustment is being posted belongs to the next one.
  const idle = useIdle(!busy);
  const waiting = useScanner(async (code) => {
    await idle();
    await find(code);
  });

  function choose(item: VariantOutput): void {
    change((now) => withItem(now, item, ''));
    setSaid(text('adjust.added', { sku: item.sku }));
    setFocus((before) => ({ variantId: item.id, at: (before?.at ?? 0) + 1 }));
  }

  function submit(): void {
    if (busy || hidden) return;
    if (adjustment.submit()) return;
    const at = draft.lines.findIndex(
      ({ variantId }, line) => adjustment.problems[line] ?? adjustment.lineRefusal(variantId),
    );
    const line = draft.lines[Math.max(at, 0)];
    if (line) setFocus((before) => ({ variantId: line.variantId, at: (before?.at ?? 0) + 1 }));
    else search.current?.focus();
  }

  useWindowEvent('keydown', (event) => {
    const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !inDialog) submit();
  });

  useEffect(() => {
    if (!hidden) search.current?.focus();
  }, [hidden]);

  if (hidden) return null;

  return (
    <form
      className={classes.form}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset className={classes.fields} disabled={busy}>
        <AdjustHead draft={draft} onChange={change} refusal={refusal} />
        <div className={classes.search}>
          <ItemSearch ref={search} onChoose={choose} onCode={(code) => void find(code)} />
          <ScansWaiting count={waiting} />
        </div>
        <output className="visually-hidden">{said}</output>
        <LostCodes lost={lost} onDismiss={dismiss} onRetry={(code) => void find(code)} />
        {draft.lines.length === 0 ? (
          <Message
            icon={IconListSearch}
            title={text('adjust.emptyTitle')}
            body={text(adjustment.missingLines ? 'adjust.emptyMissing' : 'adjust.emptyBody')}
          />
        ) : (
          <table className={classes.lines} aria-label={text('adjust.lines')}>
            <thead>
              <tr>
                <th scope="col">{text('column.product')}</th>
                <th scope="col" className={classes.right}>
                  {text('column.onHand')}
                </th>
                <th scope="col">{text(draft.kind === 'OPENING' ? 'adjust.cost' : 'adjust.how')}</th>
                <th scope="col">{text('column.quantity')}</th>
                <th scope="col" className={classes.right}>
                  {text('adjust.after')}
                </th>
                <th scope="col">
                  <span className="visually-hidden">{text('adjust.removeHead')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {draft.lines.map((line, at) => (
                <AdjustLine
                  key={line.variantId}
                  line={line}
                  kind={draft.kind}
                  seen={adjustment.seenOf(line.variantId)}
                  problem={adjustment.problems[at]}
                  refusal={adjustment.lineRefusal(line.variantId)}
                  movedFrom={adjustment.movedFrom(line.variantId)}
                  focusAt={focus?.variantId === line.variantId ? focus.at : 0}
                  onChange={(changed) => change((now) => withLine(now, changed))}
                  onRemove={() => {
                    change((now) => withoutLine(now, line.variantId));
                    search.current?.focus();
                  }}
                  onLookAgain={() => void adjustment.lookAgain(line.variantId)}
                  onNext={() => search.current?.focus()}
                />
              ))}
            </tbody>
          </table>
        )}
      </fieldset>
      <div className={classes.notice}>
        <WriteNotice write={post}>
          {refusal && (refusal.rest ?? text('adjust.refused'))}
        </WriteNotice>
      </div>
      <AdjustFoot
        draft={draft}
        onHandOf={(variantId) => adjustment.seenOf(variantId)?.onHand}
        busy={post.progress === 'sending' || post.progress === 'checking'}
        blocked={post.progress === 'unknown'}
      />
    </form>
  );
}

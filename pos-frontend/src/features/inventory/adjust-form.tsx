import { IconListSearch } from '@tabler/icons-react';
import { useEffect } from 'react';
import { DocumentForm } from '@/shared/documents/document-form';
import { withLine, withoutLine } from '@/shared/documents/draft-lines';
import { FormLines } from '@/shared/documents/form-lines';
import { ItemEntry } from '@/shared/documents/item-entry';
import { useItemEntry } from '@/shared/documents/use-item-entry';
import { Message } from '@/shared/ui/message';
import { WriteNotice } from '@/shared/ui/write-notice';
import { withItem } from './adjust-draft';
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
  const busy = post.progress !== 'idle';
  const entry = useItemEntry({
    busy,
    onItem: (item, how) => {
      if (how === 'scanned') begin();
      change((now) => withItem(now, item, how === 'scanned' ? '1' : ''));
    },
  });
  const { search } = entry;
  useEffect(() => {
    if (!hidden) search.current?.focus();
  }, [hidden, search]);

  function submit(): void {
    if (busy || adjustment.submit()) return;
    const at = draft.lines.findIndex(
      ({ variantId }, line) => adjustment.problems[line] ?? adjustment.lineRefusal(variantId),
    );
    const line = draft.lines[Math.max(at, 0)];
    if (line) entry.goTo(line.variantId);
    else entry.toSearch();
  }

  if (hidden) return null;

  return (
    <DocumentForm
      busy={busy}
      onSubmit={submit}
      notice={
        <WriteNotice write={post}>
          {refusal && (refusal.rest ?? text('adjust.refused'))}
        </WriteNotice>
      }
      foot={
        <AdjustFoot
          draft={draft}
          onHandOf={(variantId) => adjustment.seenOf(variantId)?.onHand}
          busy={post.progress === 'sending' || post.progress === 'checking'}
          blocked={post.progress === 'unknown'}
        />
      }
    >
      <AdjustHead draft={draft} onChange={change} refusal={refusal} />
      <ItemEntry entry={entry} />
      {draft.lines.length === 0 ? (
        <Message
          icon={IconListSearch}
          title={text('adjust.emptyTitle')}
          body={text(adjustment.missingLines ? 'adjust.emptyMissing' : 'adjust.emptyBody')}
        />
      ) : (
        <FormLines
          label={text('adjust.lines')}
          heads={[
            { label: text('column.product') },
            { label: text('column.onHand'), right: true },
            { label: text(draft.kind === 'OPENING' ? 'adjust.cost' : 'adjust.how') },
            { label: text('column.quantity') },
            { label: text('adjust.after'), right: true },
          ]}
        >
          {draft.lines.map((line, at) => (
            <AdjustLine
              key={line.variantId}
              line={line}
              kind={draft.kind}
              seen={adjustment.seenOf(line.variantId)}
              problem={adjustment.problems[at]}
              refusal={adjustment.lineRefusal(line.variantId)}
              movedFrom={adjustment.movedFrom(line.variantId)}
              focusAt={entry.focusAt(line.variantId)}
              onChange={(changed) => change((now) => withLine(now, changed))}
              onRemove={() => {
                change((now) => withoutLine(now, line.variantId));
                entry.toSearch();
              }}
              onLookAgain={() => void adjustment.lookAgain(line.variantId)}
              onNext={entry.toSearch}
            />
          ))}
        </FormLines>
      )}
    </DocumentForm>
  );
}

import { IconListSearch } from '@tabler/icons-react';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import { DocumentForm } from '@/shared/documents/document-form';
import { withLine, withoutLine } from '@/shared/documents/draft-lines';
import { FormLines } from '@/shared/documents/form-lines';
import { ItemEntry } from '@/shared/documents/item-entry';
import { DraftFoot, SaveNotice } from '@/shared/documents/save-draft';
import { useDocumentTexts } from '@/shared/documents/texts';
import { useItemEntry } from '@/shared/documents/use-item-entry';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Message } from '@/shared/ui/message';
import { useInventoryTexts } from './texts';
import { unitsOf, withItem } from './transfer-draft';
import { TransferFormLine } from './transfer-form-line';
import { TransferHead } from './transfer-head';
import type { useTransferDraft } from './use-transfer-draft';
import { useAvailableAt } from './use-transfers';

interface TransferFormProps {
  editing: ReturnType<typeof useTransferDraft>;
  existing: TransferOutput | null;
}

/** A transfer while it is planned: its ends, and what is to go. */
export function TransferForm({ editing, existing }: TransferFormProps) {
  const text = useInventoryTexts();
  const words = useDocumentTexts();
  const { locale } = useFormats();
  const { draft, change, saving } = editing;
  const busy = saving.save.progress !== 'idle';
  const entry = useItemEntry({ busy, onItem: (item) => change((now) => withItem(now, item)) });
  const availableOf = useAvailableAt(
    draft.fromId,
    draft.lines.map(({ variantId }) => variantId),
  );

  function submit(then: 'stay' | 'pick'): void {
    if (busy || saving.submit(then)) return;
    if (editing.firstWrong) entry.goTo(editing.firstWrong.variantId);
    else if (draft.lines.length === 0) entry.toSearch();
  }

  return (
    <DocumentForm
      busy={busy}
      onSubmit={() => submit('pick')}
      notice={<SaveNotice saving={saving} onMine={() => submit('stay')} />}
      foot={
        <DraftFoot
          saving={saving}
          lineCount={draft.lines.length}
          onSave={() => submit('stay')}
          next={text('transfer.pick')}
        >
          {draft.lines.length > 0 && (
            <output>
              {text('transfer.summaryUnits', {
                quantity: formatQuantity(unitsOf(draft).toFixed(), locale),
              })}
            </output>
          )}
        </DraftFoot>
      }
    >
      <TransferHead
        draft={draft}
        onChange={change}
        problem={editing.endProblem}
        refusal={saving.refusal}
        ownId={existing?.id}
      />
      <ItemEntry entry={entry} />
      {draft.lines.length === 0 ? (
        <Message
          icon={IconListSearch}
          title={text('transfer.emptyTitle')}
          body={saving.tried ? words('emptyMissing') : text('transfer.emptyBody')}
        />
      ) : (
        <FormLines
          label={text('transfer.lines')}
          heads={[
            { label: text('column.product') },
            { label: text('transfer.availableHere'), right: true },
            { label: text('transfer.asked') },
          ]}
        >
          {draft.lines.map((line, at) => (
            <TransferFormLine
              key={line.variantId}
              line={line}
              available={availableOf(line.variantId)}
              problem={editing.problemOf(at)}
              refused={saving.refusal?.lines[line.variantId]?.detail}
              focusAt={entry.focusAt(line.variantId)}
              onChange={(changed) => change((now) => withLine(now, changed))}
              onRemove={() => {
                change((now) => withoutLine(now, line.variantId));
                entry.toSearch();
              }}
              onNext={entry.toSearch}
            />
          ))}
        </FormLines>
      )}
    </DocumentForm>
  );
}

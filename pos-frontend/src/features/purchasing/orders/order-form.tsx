import { notifications } from '@mantine/notifications';
import { IconListSearch } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { catalogVariantsRetrieve } from '@/shared/api/generated/catalog';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import { DocumentForm } from '@/shared/documents/document-form';
import { withLine, withoutLine } from '@/shared/documents/draft-lines';
import { FormLines } from '@/shared/documents/form-lines';
import { ItemEntry } from '@/shared/documents/item-entry';
import { DraftFoot, SaveNotice } from '@/shared/documents/save-draft';
import { useDocumentTexts } from '@/shared/documents/texts';
import { useItemEntry } from '@/shared/documents/use-item-entry';
import { play } from '@/shared/scan/sounds';
import { useErrorText } from '@/shared/ui/error-message';
import { Message } from '@/shared/ui/message';
import { withItem } from './order-draft';
import { OrderFormLine } from './order-form-line';
import { OrderHeadFields } from './order-head-fields';
import { OrderTotal } from './order-total';
import classes from './orders.module.css';
import { usePurchasingTexts } from './texts';
import type { useOrderDraft } from './use-order-draft';
import { useVendor, useVendorItems } from './use-terms';

interface OrderFormProps {
  editing: ReturnType<typeof useOrderDraft>;
  existing: PurchaseOrderOutput | null;
}

const NOTHING: never[] = [];

/** An order while it is planned: of whom, for which store, what, how much of it and at which cost. */
export function OrderForm({ editing, existing }: OrderFormProps) {
  const text = usePurchasingTexts();
  const words = useDocumentTexts();
  const describe = useErrorText();
  const queryClient = useQueryClient();
  const { draft, change, termsOf, saving } = editing;
  const [typed, setTyped] = useState('');
  const busy = saving.save.progress !== 'idle';
  const vendor = useVendor(draft.vendorId).data;
  const suggestions = useVendorItems(draft.vendorId, typed);
  const entry = useItemEntry({
    busy,
    onItem: (item) => change((now) => withItem(now, item, termsOf)),
  });

  async function chooseSuggested(id: number): Promise<void> {
    try {
      entry.choose(
        await queryClient.fetchQuery({
          queryKey: ['variant-to-order', id],
          queryFn: ({ signal }) => catalogVariantsRetrieve(String(id), { signal }),
          staleTime: 60_000,
        }),
      );
    } catch (error) {
      play('unknown');
      notifications.show({ color: 'attention', message: describe(error) });
    }
  }

  function submit(then: 'stay' | 'submit'): void {
    if (busy || saving.submit(then)) return;
    const { firstWrong } = editing;
    if (firstWrong) entry.goTo(firstWrong.variantId, firstWrong.field);
    else if (draft.lines.length === 0) entry.toSearch();
  }

  return (
    <DocumentForm
      busy={busy}
      onSubmit={() => submit('submit')}
      notice={<SaveNotice saving={saving} onMine={() => submit('stay')} />}
      foot={
        <DraftFoot
          saving={saving}
          lineCount={draft.lines.length}
          onSave={() => submit('stay')}
          next={text('order.submit')}
        >
          <OrderTotal draft={draft} termsOf={termsOf} vendor={vendor} />
        </DraftFoot>
      }
    >
      <OrderHeadFields
        draft={draft}
        existing={existing}
        vendor={vendor}
        onChange={change}
        onVendor={editing.chooseVendor}
        problem={editing.headProblem}
        refusal={saving.refusal}
      />
      <ItemEntry
        entry={entry}
        suggested={{
          label: text('order.soldBy', { vendor: vendor?.name ?? '' }),
          others: text('order.otherItems'),
          // Before anything is typed they would lie over the lines that there are.
          items:
            typed === '' && draft.lines.length > 0
              ? NOTHING
              : suggestions.map((item) => ({
                  id: item.variant_id,
                  sku: item.sku,
                  product_name: item.product_name,
                  name: item.variant_name,
                })),
          onWords: setTyped,
          onChoose: ({ id }) => void chooseSuggested(id),
        }}
      />
      {draft.lines.length === 0 ? (
        <Message
          icon={IconListSearch}
          title={text('order.emptyTitle')}
          body={saving.tried ? words('emptyMissing') : text('order.emptyBody')}
        />
      ) : (
        <FormLines
          label={text('order.lines')}
          className={classes.draftLines}
          heads={[
            { label: text('order.product') },
            { label: text('order.quantity') },
            { label: text('order.unitCost') },
            { label: text('order.amount'), right: true },
          ]}
        >
          {draft.lines.map((line, at) => (
            <OrderFormLine
              key={line.variantId}
              line={line}
              terms={termsOf(line.variantId)}
              problem={editing.problemOf(at)}
              refused={saving.refusal?.lines[line.variantId]}
              focusAt={(field) => entry.focusAt(line.variantId, field)}
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

import { Alert, Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconListSearch } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { catalogVariantsRetrieve } from '@/shared/api/generated/catalog';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { ItemSearch } from '@/shared/documents/item-search';
import { ScansWaiting } from '@/shared/documents/scans-waiting';
import { useItemLookup } from '@/shared/documents/use-item-lookup';
import { LostCodes } from '@/shared/scan/lost-codes';
import { play } from '@/shared/scan/sounds';
import { useIdle } from '@/shared/scan/use-idle';
import { useScanner } from '@/shared/scan/use-scanner';
import { useErrorText } from '@/shared/ui/error-message';
import { Message } from '@/shared/ui/message';
import { WriteNotice } from '@/shared/ui/write-notice';
import { withItem, withLine, withoutLine } from './order-draft';
import { OrderFormFoot } from './order-form-foot';
import { OrderFormLine } from './order-form-line';
import { OrderHeadFields } from './order-head-fields';
import classes from './orders.module.css';
import { usePurchasingTexts } from './texts';
import type { useOrderDraft } from './use-order-draft';
import { useVendor, useVendorItems } from './use-terms';

interface OrderFormProps {
  editing: ReturnType<typeof useOrderDraft>;
  existing: PurchaseOrderOutput | null;
}

/** An order while it is planned: of whom, for which store, what, how much of it and at which cost. */
export function OrderForm({ editing, existing }: OrderFormProps) {
  const text = usePurchasingTexts();
  const describe = useErrorText();
  const queryClient = useQueryClient();
  const { draft, change, termsOf, save, refusal } = editing;
  const search = useRef<HTMLInputElement>(null);
  const [focus, setFocus] = useState<Focus>(NOWHERE);
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const busy = save.progress !== 'idle';
  const vendor = useVendor(draft.vendorId).data;
  const suggestions = useVendorItems(draft.vendorId, words);
  const terms = useRef(termsOf);
  useEffect(() => {
    terms.current = termsOf;
  });

  const add = useCallback(
    (item: VariantOutput) => {
      play('ok');
      change((now) => withItem(now, item, (id) => terms.current(id)));
      setSaid(text('order.added', { sku: item.sku }));
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

  function goTo(variantId: number, field: Focus['field'] = 'quantity'): void {
    setFocus((before) => ({ variantId, field, at: before.at + 1 }));
  }

  function choose(item: VariantOutput): void {
    add(item);
    goTo(item.id);
  }

  async function chooseSuggested(id: number): Promise<void> {
    try {
      choose(
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
    if (busy || editing.submit(then)) return;
    const wrong = draft.lines[editing.firstProblem];
    if (wrong) goTo(wrong.variantId, editing.firstProblemField);
    else if (draft.lines.length === 0) search.current?.focus();
  }

  useWindowEvent('keydown', (event) => {
    const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !inDialog) submit('submit');
  });

  return (
    <form
      className={formClasses.form}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        submit('submit');
      }}
    >
      <fieldset className={formClasses.fields} disabled={busy}>
        <OrderHeadFields
          draft={draft}
          existing={existing}
          vendor={vendor}
          onChange={change}
          onVendor={editing.chooseVendor}
          problem={editing.headProblem}
          refusal={refusal}
        />
        <div className={formClasses.search}>
          <ItemSearch
            ref={search}
            onChoose={choose}
            onCode={(code) => void find(code)}
            suggested={{
              label: text('order.soldBy', { vendor: vendor?.name ?? '' }),
              others: text('order.otherItems'),
              // Before anything is typed they would lie over the lines that there are.
              items:
                words === '' && draft.lines.length > 0
                  ? NOTHING
                  : suggestions.map((item) => ({
                      id: item.variant_id,
                      sku: item.sku,
                      product_name: item.product_name,
                      name: item.variant_name,
                    })),
              onWords: setWords,
              onChoose: ({ id }) => void chooseSuggested(id),
            }}
          />
          <ScansWaiting count={waiting} />
        </div>
        <output className="visually-hidden">{said}</output>
        <LostCodes lost={lost} onDismiss={dismiss} onRetry={(code) => void find(code)} />
        {draft.lines.length === 0 ? (
          <Message
            icon={IconListSearch}
            title={text('order.emptyTitle')}
            body={text(editing.missingLines ? 'order.emptyMissing' : 'order.emptyBody')}
          />
        ) : (
          <table
            className={`${formClasses.lines} ${classes.draftLines}`}
            aria-label={text('order.lines')}
          >
            <thead>
              <tr>
                <th scope="col">{text('order.product')}</th>
                <th scope="col">{text('order.quantity')}</th>
                <th scope="col">{text('order.unitCost')}</th>
                <th scope="col" className={formClasses.right}>
                  {text('order.amount')}
                </th>
                <th scope="col">
                  <span className="visually-hidden">{text('order.removeHead')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {draft.lines.map((line, at) => (
                <OrderFormLine
                  key={line.variantId}
                  line={line}
                  terms={termsOf(line.variantId)}
                  problem={editing.lineProblems[at]}
                  refused={refusal?.lines[line.variantId]}
                  focus={focus.variantId === line.variantId ? focus : NOWHERE}
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
          <Stale onMine={() => submit('stay')} onTheirs={editing.takeTheirs} />
        ) : (
          <WriteNotice write={save}>
            {refusal && (refusal.rest ?? text('order.refused'))}
          </WriteNotice>
        )}
      </div>
      <OrderFormFoot
        draft={draft}
        termsOf={termsOf}
        vendor={vendor}
        busy={busy}
        progress={save.progress}
        isSaved={editing.isSaved}
        onSave={() => submit('stay')}
      />
    </form>
  );
}

interface Focus {
  variantId: number;
  field: 'quantity' | 'cost';
  at: number;
}

const NOWHERE: Focus = { variantId: 0, field: 'quantity', at: 0 };
const NOTHING: never[] = [];

function Stale({ onMine, onTheirs }: { onMine: () => void; onTheirs: () => void }) {
  const text = usePurchasingTexts();
  return (
    <Alert
      role="alert"
      color="attention"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={text('order.stale')}
      mt={16}
    >
      <p className={pageClasses.said}>{text('order.staleBody')}</p>
      <div className={pageClasses.buttons}>
        <Button size="compact-sm" onClick={onMine}>
          {text('order.staleMine')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={onTheirs}>
          {text('order.staleTheirs')}
        </Button>
      </div>
    </Alert>
  );
}

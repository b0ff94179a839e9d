import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { useInventoryReorderSuggestionsSnoozeCreate } from '@/shared/api/generated/inventory-reorder-suggestions';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import { usePagedSearch } from '@/shared/lib/list-search';
import { useSeesCost } from '@/shared/session/session';
import { DataTable } from '@/shared/ui/data-table/data-table';
import { Freshness } from '@/shared/ui/data-table/freshness';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { usePagedTable } from '@/shared/ui/data-table/use-paged-table';
import { ViewMenu } from '@/shared/ui/data-table/view-menu';
import { ExportMenu } from '@/shared/ui/export-menu';
import { ListPage } from '@/shared/ui/list-page';
import { Message } from '@/shared/ui/message';
import { NoMatch } from '@/shared/ui/no-match';
import { WriteNotice } from '@/shared/ui/write-notice';
import { useMayOrder } from '../orders/may-order';
import { BulkActions } from './bulk-actions';
import { type Done, DoneNotice } from './done-notice';
import { canBeOrdered, orderLine } from './order-lines';
import classes from './reorder.module.css';
import { useReorderColumns } from './reorder-columns';
import { ReorderFilters } from './reorder-filters';
import { reorderSearchSchema } from './reorder-search';
import { ReorderTotals } from './reorder-totals';
import type { RowActions } from './row-menu';
import { usePurchasingTexts } from './texts';
import { exportHref, refreshSuggestions, useSuggestions } from './use-reorder';
import { createWorksheet, WorksheetProvider } from './worksheet';

const OrderDialog = lazy(() => import('./order-dialog'));
const ShareDialog = lazy(() => import('./share-dialog'));
const SnoozeDialog = lazy(() => import('./snooze-dialog'));

const NO_ROWS: ReorderSuggestion[] = [];

type Step =
  | { kind: 'order' }
  | { kind: 'share'; rows: readonly ReorderSuggestion[]; fromStoreId: number | undefined }
  | { kind: 'snooze'; row: ReorderSuggestion };

/** What stores should buy, why, and the way to its drafts. */
export function ReorderPage() {
  const text = usePurchasingTexts();
  const queryClient = useQueryClient();
  const seesCost = useSeesCost();
  const mayOrder = useMayOrder();
  const [sheet] = useState(createWorksheet);
  useSyncExternalStore(sheet.subscribe, sheet.version);
  const [step, setStep] = useState<Step | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const list = usePagedSearch(reorderSearchSchema);
  const { search, update } = list;
  const suggestions = useSuggestions(search);
  const rows = suggestions.data?.results;
  const chosen = sheet.chosen();
  // What is on the page is newer than what was chosen of it.
  const lines = useMemo(() => {
    const fresh = new Map(rows?.map((row) => [row.id, row]));
    return [...chosen.values()].map((row) => fresh.get(row.id) ?? row);
  }, [rows, chosen]).map((row) => orderLine(row, sheet.editOf(row.id)));

  /** What was acted on is covered now, and goes from the list. */
  const finish = useCallback(
    (what: Done, ids: readonly number[] = []) => {
      sheet.forget(ids);
      setStep(null);
      setDone(what);
      void refreshSuggestions(queryClient);
    },
    [sheet, queryClient],
  );
  // Taking a snooze back twice does no harm, so it needs no key.
  const wake = useInventoryReorderSuggestionsSnoozeCreate({ mutation: { networkMode: 'always' } });
  const { mutate: sendWake } = wake;
  const onWake = useCallback(
    (row: ReorderSuggestion) =>
      sendWake(
        { data: { store_id: row.store_id, variant_id: row.variant_id, until: null } },
        { onSuccess: () => finish({ kind: 'awake', row }) },
      ),
    [sendWake, finish],
  );
  const actions = useMemo<RowActions>(
    () => ({
      onShare: (some, fromStoreId) => setStep({ kind: 'share', rows: some, fromStoreId }),
      onSnooze: (row) => setStep({ kind: 'snooze', row }),
      onWake,
    }),
    [onWake],
  );
  const columns = useReorderColumns(actions);
  const { table, view, foot } = usePagedTable({ list, query: suggestions, columns });
  const orderable = lines.filter(
    (line) => mayOrder(line.row.store_id) && canBeOrdered(line, seesCost),
  );

  function reload(): void {
    setStep(null);
    void refreshSuggestions(queryClient);
  }

  const selection = mayOrder() && {
    value: Object.fromEntries([...chosen.keys()].map((id) => [String(id), true as const])),
    onChange: (value: Record<string, true>) =>
      sheet.choose([...chosen.values(), ...(rows ?? NO_ROWS)].filter(({ id }) => value[id])),
    nameOf: (row: ReorderSuggestion) => `${row.sku}, ${row.store_code}`,
  };

  const empty = list.isNarrowed ? (
    <NoMatch body={text('reorder.noMatchBody')} onClear={list.showAll} />
  ) : (
    <Message
      icon={IconCircleCheck}
      title={text('reorder.emptyTitle')}
      body={text('reorder.emptyBody')}
      action={
        <Button variant="default" onClick={() => update({ covered: true })}>
          {text('reorder.emptyAction')}
        </Button>
      }
    />
  );

  return (
    <WorksheetProvider value={sheet}>
      <ListPage
        title={text('reorder.title')}
        note={<Freshness query={suggestions} />}
        filters={<ReorderFilters list={list} />}
        bulkBar={
          lines.length > 0 ? (
            <BulkActions
              lines={lines}
              orderable={orderable}
              onOrder={() => setStep({ kind: 'order' })}
              onShare={() =>
                setStep({
                  kind: 'share',
                  rows: lines.map(({ row }) => row),
                  fromStoreId: undefined,
                })
              }
              onClear={() => sheet.choose([])}
            />
          ) : undefined
        }
        tools={
          <>
            <ExportMenu hrefOf={(format) => exportHref(search, format)} />
            <ViewMenu {...view} />
          </>
        }
        table={
          <div className={classes.page}>
            {done && <DoneNotice done={done} onUndo={onWake} onDismiss={() => setDone(null)} />}
            <WriteNotice write={{ progress: 'idle', error: wake.error, checkAgain: wake.reset }} />
            <DataTable
              {...table}
              label={text('reorder.table')}
              rowId={(row) => String(row.id)}
              empty={empty}
              {...(selection && { selection })}
            />
          </div>
        }
        footer={
          <TableFooter
            {...foot}
            totals={suggestions.data && <ReorderTotals summary={suggestions.data.summary} />}
          />
        }
      />
      <Suspense>
        {step?.kind === 'order' && (
          <OrderDialog
            lines={orderable}
            onDone={(orders) =>
              finish(
                { kind: 'ordered', orders },
                orderable.map(({ row }) => row.id),
              )
            }
            onReload={reload}
            onClose={() => setStep(null)}
          />
        )}
        {step?.kind === 'share' && (
          <ShareDialog
            lines={step.rows.map((row) => orderLine(row, sheet.editOf(row.id)))}
            fromStoreId={step.fromStoreId}
            onDone={(transfer, ids) => finish({ kind: 'shared', transfer }, ids)}
            onReload={reload}
            onClose={() => setStep(null)}
          />
        )}
        {step?.kind === 'snooze' && (
          <SnoozeDialog
            row={step.row}
            onDone={(until) => finish({ kind: 'snoozed', row: step.row, until }, [step.row.id])}
            onClose={() => setStep(null)}
          />
        )}
      </Suspense>
    </WorksheetProvider>
  );
}

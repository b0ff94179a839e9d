import { Button } from '@mantine/core';
import { IconHistory, IconSearchOff } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo } from 'react';
import type { AuditRow } from '@/shared/api/generated/model/auditRow';
import {
  cursorOf,
  DEFAULT_PAGE_SIZE,
  useFirstPageWhenMissing,
  useListSearch,
} from '@/shared/lib/list-search';
import { columnInfo } from '@/shared/ui/data-table/columns';
import { DataTable } from '@/shared/ui/data-table/data-table';
import { Freshness } from '@/shared/ui/data-table/freshness';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { useColumnChoice } from '@/shared/ui/data-table/use-column-choice';
import { ViewMenu } from '@/shared/ui/data-table/view-menu';
import { ExportMenu } from '@/shared/ui/export-menu';
import { ListPage } from '@/shared/ui/list-page';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { useAuditColumns } from './audit-columns';
import { AuditDrawer } from './audit-drawer';
import { AuditFilters } from './audit-filters';
import { auditSearchSchema, hasAuditFilters, NO_AUDIT_FILTERS } from './audit-search';
import { useSettingsTexts } from './texts';
import { auditExportHref, useAudit } from './use-audit';

const NO_ROWS: AuditRow[] = [];
const NO_ORDER = () => {};

/** Who did what, when, from where, and what it changed. */
export function AuditPage() {
  const text = useSettingsTexts();
  const ui = useUiTexts();
  const { search, update } = useListSearch(auditSearchSchema);
  const audit = useAudit(search);
  const columns = useAuditColumns();
  const info = useMemo(() => columnInfo(columns), [columns]);
  const choose = useCallback((chosen: string | undefined) => update({ columns: chosen }), [update]);
  const choice = useColumnChoice(info, search.columns, choose);
  const open = useCallback((row: AuditRow) => update({ entry: row.id }), [update]);
  const toNewest = useCallback(() => update({ cursor: undefined }, { replace: true }), [update]);
  useFirstPageWhenMissing(audit.error, search.cursor, toNewest);
  const { data } = audit;
  // Back at the top by way of "previous": from here on the newest belong to the page.
  const atTop =
    search.cursor?.startsWith('a') && !audit.isPlaceholderData && data?.previous === null;
  useEffect(() => {
    if (atTop) toNewest();
  }, [atTop, toNewest]);

  const unknownFilter = audit.error?.status === 404;
  const rows = unknownFilter ? NO_ROWS : data?.results;
  const to = (link: string | null | undefined) => {
    const cursor = cursorOf(link);
    return cursor === undefined ? undefined : () => update({ cursor });
  };

  return (
    <>
      <ListPage
        title={text('audit.title')}
        note={<Freshness query={audit} />}
        filters={
          <AuditFilters
            search={search}
            onChange={update}
            objectName={audit.isPlaceholderData ? undefined : rows?.[0]?.object_label}
          />
        }
        tools={
          <>
            <ExportMenu hrefOf={(format) => auditExportHref(search, format)} />
            <ViewMenu
              columns={info}
              visibility={choice.visibility}
              onToggle={choice.toggle}
              onReset={choice.reset}
            />
          </>
        }
        table={
          <DataTable
            label={text('audit.table')}
            columns={columns}
            rows={rows}
            rowId={(row) => String(row.id)}
            visibility={choice.visibility}
            ordering={undefined}
            onOrder={NO_ORDER}
            waiting={audit.isPlaceholderData}
            error={unknownFilter ? undefined : (audit.error ?? undefined)}
            onRetry={() => void audit.refetch()}
            empty={
              hasAuditFilters(search) ? (
                <Message
                  icon={IconSearchOff}
                  title={text('audit.noMatchTitle')}
                  body={text('audit.noMatchBody')}
                  action={
                    <Button variant="default" onClick={() => update(NO_AUDIT_FILTERS)}>
                      {ui('filter.clear')}
                    </Button>
                  }
                />
              ) : (
                <Message
                  icon={IconHistory}
                  title={text('audit.emptyTitle')}
                  body={text('audit.emptyBody')}
                />
              )
            }
            onOpen={open}
            openId={search.entry === undefined ? undefined : String(search.entry)}
          />
        }
        footer={
          <TableFooter
            pageSize={search.page_size ?? DEFAULT_PAGE_SIZE}
            onPageSize={(size) => update({ page_size: size })}
            paging={
              data && { kind: 'cursor', onPrevious: to(data.previous), onNext: to(data.next) }
            }
          />
        }
      />
      <AuditDrawer
        id={search.entry}
        listed={rows}
        onClose={() => update({ entry: undefined })}
        onFilter={update}
      />
    </>
  );
}

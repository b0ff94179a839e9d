import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconClipboardList, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { CountRow } from '@/shared/api/generated/model/countRow';
import {
  DEFAULT_PAGE_SIZE,
  useFirstPageWhenMissing,
  useListSearch,
} from '@/shared/lib/list-search';
import { isSingleKey } from '@/shared/lib/single-keys';
import { columnInfo } from '@/shared/ui/data-table/columns';
import { DataTable } from '@/shared/ui/data-table/data-table';
import { Freshness } from '@/shared/ui/data-table/freshness';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { useColumnChoice } from '@/shared/ui/data-table/use-column-choice';
import { ViewMenu } from '@/shared/ui/data-table/view-menu';
import viewClasses from '@/shared/ui/data-table/view-menu.module.css';
import { ExportMenu } from '@/shared/ui/export-menu';
import { ListPage } from '@/shared/ui/list-page';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import classes from './counts.module.css';
import { useCountColumns } from './counts-columns';
import { CountsFilters } from './counts-filters';
import { countsSearchSchema, hasFilters, NO_FILTERS } from './counts-search';
import { CountsUnderWay } from './counts-under-way';
import { LastAccuracy } from './last-accuracy';
import { useMayCount } from './may-count';
import { useCountTexts } from './texts';
import { exportHref, useCounts } from './use-counts';

const NO_ROWS: CountRow[] = [];

/** What is being counted, and what was found when it was. */
export function CountsPage() {
  const text = useCountTexts();
  const ui = useUiTexts();
  const navigate = useNavigate();
  const { search, update } = useListSearch(countsSearchSchema);
  const counts = useCounts(search);
  const columns = useCountColumns();
  const info = useMemo(() => columnInfo(columns), [columns]);
  const choose = useCallback((chosen: string | undefined) => update({ columns: chosen }), [update]);
  const choice = useColumnChoice(info, search.columns, choose);
  const toFirstPage = useCallback(() => update({ page: undefined }, { replace: true }), [update]);
  useFirstPageWhenMissing(counts.error, search.page, toFirstPage);
  const open = useCallback(
    ({ id }: CountRow) =>
      void navigate({ to: '/inventory/counts/$countId', params: { countId: String(id) } }),
    [navigate],
  );
  const unknownFilter = counts.error?.status === 404;
  const pageSize = search.page_size ?? DEFAULT_PAGE_SIZE;

  const empty = hasFilters(search) ? (
    <Message
      icon={IconSearchOff}
      title={text('noMatchTitle')}
      body={text('noMatchBody')}
      action={
        <Button variant="default" onClick={() => update(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      }
    />
  ) : (
    <Message
      icon={IconClipboardList}
      title={text('emptyTitle')}
      body={text('emptyBody')}
      action={<NewCount />}
    />
  );

  return (
    <ListPage
      title={text('title')}
      note={<Freshness query={counts} />}
      action={<NewCount keyed />}
      filters={<CountsFilters search={search} onChange={update} />}
      tools={
        <>
          <ExportMenu hrefOf={(format) => exportHref(search, format)} />
          <ViewMenu
            columns={info}
            visibility={choice.visibility}
            onToggle={choice.toggle}
            onReset={choice.reset}
          />
        </>
      }
      table={
        <div className={classes.sections}>
          {!hasFilters(search) && (
            <>
              <CountsUnderWay />
              <LastAccuracy />
            </>
          )}
          <DataTable
            label={text('table')}
            columns={columns}
            rows={unknownFilter ? NO_ROWS : counts.data?.results}
            rowId={(row) => String(row.id)}
            visibility={choice.visibility}
            ordering={search.ordering}
            onOrder={(ordering) =>
              update({ ordering: countsSearchSchema.shape.ordering.parse(ordering) })
            }
            waiting={counts.isPlaceholderData}
            error={unknownFilter ? undefined : (counts.error ?? undefined)}
            onRetry={() => void counts.refetch()}
            empty={empty}
            onOpen={open}
          />
        </div>
      }
      footer={
        <TableFooter
          pageSize={pageSize}
          onPageSize={(size) => update({ page_size: size })}
          paging={
            counts.data && {
              kind: 'page',
              page: search.page ?? 1,
              pageSize,
              count: counts.data.count,
              onPage: (page) => update({ page: page > 1 ? page : undefined }),
            }
          }
        />
      }
    />
  );
}

/** The primary action, also by `n`; not there for whom it is not. */
function NewCount({ keyed = false }: { keyed?: boolean }) {
  return useMayCount()() ? <NewCountLink keyed={keyed} /> : null;
}

function NewCountLink({ keyed }: { keyed: boolean }) {
  const text = useCountTexts();
  const navigate = useNavigate();
  useWindowEvent('keydown', (event) => {
    if (keyed && isSingleKey(event, 'n')) void navigate({ to: '/inventory/counts/new' });
  });
  return (
    <Button
      component={Link}
      to="/inventory/counts/new"
      size="compact-sm"
      className={viewClasses.button}
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-keyshortcuts={keyed ? 'n' : undefined}
    >
      {text('new')}
    </Button>
  );
}

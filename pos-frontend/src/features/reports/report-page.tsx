import { Button } from '@mantine/core';
import { IconChartBar, IconHourglass, IconPrinter, IconSearchOff } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import type { FreshnessOutput } from '@/shared/api/generated/model/freshnessOutput';
import { DEFAULT_PAGE_SIZE, useFirstPageWhenMissing } from '@/shared/lib/list-search';
import { columnInfo, type DataColumn } from '@/shared/ui/data-table/columns';
import { DataTable } from '@/shared/ui/data-table/data-table';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { useColumnChoice } from '@/shared/ui/data-table/use-column-choice';
import { ViewMenu } from '@/shared/ui/data-table/view-menu';
import viewClasses from '@/shared/ui/data-table/view-menu.module.css';
import { ListPage } from '@/shared/ui/list-page';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { AsOf } from './as-of';
import { ExportJob } from './export-job';
import type { ReportName } from './pages';
import { type ExportOf, ReportExport } from './report-export';
import { isNarrowed, type ReportSearch } from './report-search';
import classes from './reports.module.css';
import { useReportTexts } from './texts';
import { useReportPageTexts } from './texts-pages';

interface Figures<Row> {
  count: number;
  results: readonly Row[];
  /** Left out by what is read live alone. */
  freshness?: FreshnessOutput;
}

export type Update<Search> = (patch: Partial<Search>, options?: { replace?: boolean }) => void;

interface ReportPageProps<Row extends object, Search extends ReportSearch> {
  name: ReportName;
  /** What the figures mean, in the reader's words. */
  lead: string;
  search: Search;
  update: Update<Search>;
  query: UseQueryResult<Figures<Row>, ApiError>;
  columns: DataColumn<Row>[];
  rowId: (row: Row) => string;
  filters: ReactNode;
  /** Every filter that narrows the report, unset. */
  cleared: Partial<Search>;
  /** A chart, or sums by kind. */
  above?: ReactNode;
  /** What all that is chosen comes to, at the foot. */
  totals?: ReactNode;
  file: ExportOf;
  /** The report is one page whatever its length. */
  unpaged?: boolean;
  /** A figure that only the nightly build knows; before it there is none at all. */
  fromMarts?: boolean;
}

const NO_ROWS: never[] = [];

/** The List recipe for figures: every report fills in this one. */
export function ReportPage<Row extends object, Search extends ReportSearch>(
  props: ReportPageProps<Row, Search>,
) {
  const { name, search, update, query, columns, unpaged = false } = props;
  const text = useReportTexts();
  const pages = useReportPageTexts();
  const ui = useUiTexts();
  const info = useMemo(() => columnInfo(columns), [columns]);
  const set = useCallback(
    (patch: Partial<ReportSearch>, options?: { replace?: boolean }) =>
      update(patch as Partial<Search>, options),
    [update],
  );
  const choose = useCallback((chosen: string | undefined) => set({ columns: chosen }), [set]);
  const choice = useColumnChoice(info, search.columns, choose);
  const toFirstPage = useCallback(() => set({ page: undefined }, { replace: true }), [set]);
  useFirstPageWhenMissing(query.error, search.page, toFirstPage);
  // A store or category that is not, or no longer, this shop's: no row can match.
  const unknownFilter = query.error?.status === 404;
  const pageSize = search.page_size ?? DEFAULT_PAGE_SIZE;
  const notBuilt = props.fromMarts && query.data?.freshness?.status === 'NOT_BUILT';

  return (
    <ListPage
      title={pages(`name.${name}`)}
      note={<AsOf query={query} />}
      filters={props.filters}
      tools={
        <>
          <ReportExport file={props.file} count={query.data?.count} onJob={(job) => set({ job })} />
          <Button
            variant="default"
            size="compact-sm"
            className={viewClasses.button}
            leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
            onClick={() => window.print()}
          >
            {text('print')}
          </Button>
          <ViewMenu
            columns={info}
            visibility={choice.visibility}
            onToggle={choice.toggle}
            onReset={choice.reset}
          />
        </>
      }
      table={
        <div className={classes.report}>
          <p className={classes.lead}>{props.lead}</p>
          {search.job !== undefined && (
            <div className={classes.above}>
              <ExportJob id={search.job} onClose={() => set({ job: undefined })} />
            </div>
          )}
          {props.above && <div className={classes.above}>{props.above}</div>}
          <DataTable
            label={pages(`name.${name}`)}
            columns={columns}
            rows={unknownFilter ? NO_ROWS : (query.data?.results as Row[] | undefined)}
            rowId={props.rowId}
            visibility={choice.visibility}
            ordering={search.ordering}
            onOrder={(ordering) => set({ ordering })}
            waiting={query.isPlaceholderData}
            error={unknownFilter ? undefined : (query.error ?? undefined)}
            onRetry={() => void query.refetch()}
            empty={
              notBuilt ? (
                <Message
                  icon={IconHourglass}
                  title={text('notBuiltTitle')}
                  body={text('notBuiltBody')}
                  action={
                    <Button variant="default" onClick={() => void query.refetch()}>
                      {text('lookAgain')}
                    </Button>
                  }
                />
              ) : isNarrowed(search, props.cleared) ? (
                <Message
                  icon={IconSearchOff}
                  title={text('noMatchTitle')}
                  body={text('noMatchBody')}
                  action={
                    <Button variant="default" onClick={() => update(props.cleared)}>
                      {ui('filter.clear')}
                    </Button>
                  }
                />
              ) : (
                <Message
                  icon={IconChartBar}
                  title={text(`empty.${name}.title`)}
                  body={text(`empty.${name}.body`)}
                />
              )
            }
          />
        </div>
      }
      footer={
        <TableFooter
          pageSize={pageSize}
          {...(!unpaged && { onPageSize: (size: number) => set({ page_size: size }) })}
          totals={query.data && props.totals}
          paging={
            query.data && {
              kind: 'page',
              page: search.page ?? 1,
              pageSize: unpaged ? Math.max(1, query.data.count) : pageSize,
              count: query.data.count,
              onPage: (page) => set({ page: page > 1 ? page : undefined }),
            }
          }
        />
      }
    />
  );
}

/** One sum at the foot: what it is, and how much. */
export function Total({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className={classes.total}>
      {label} <strong>{children}</strong>
    </span>
  );
}

import { Button } from '@mantine/core';
import { IconChartBar, IconHourglass, IconPrinter } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import type { FreshnessOutput } from '@/shared/api/generated/model/freshnessOutput';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import { DataTable } from '@/shared/ui/data-table/data-table';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { usePagedTable } from '@/shared/ui/data-table/use-paged-table';
import { ViewMenu } from '@/shared/ui/data-table/view-menu';
import viewClasses from '@/shared/ui/data-table/view-menu.module.css';
import { ListPage } from '@/shared/ui/list-page';
import { Message } from '@/shared/ui/message';
import { NoMatch } from '@/shared/ui/no-match';
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

/** The List recipe for figures: every report fills in this one. */
export function ReportPage<Row extends object, Search extends ReportSearch>(
  props: ReportPageProps<Row, Search>,
) {
  const { name, search, update, query, columns, unpaged = false } = props;
  const text = useReportTexts();
  const pages = useReportPageTexts();
  // What every list has, by what knows no more of this one.
  const set = update as Update<ReportSearch>;
  const list = { search, show: set };
  const { table, view, foot } = usePagedTable({ list, query, columns });
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
          <ViewMenu {...view} />
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
            {...table}
            label={pages(`name.${name}`)}
            rowId={props.rowId}
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
                <NoMatch body={text('noMatchBody')} onClear={() => update(props.cleared)} />
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
        <TableFooter {...(unpaged ? wholeOf(foot) : foot)} totals={query.data && props.totals} />
      }
    />
  );
}

/** The foot of a report that is one page whatever its length. */
function wholeOf({ paging }: ReturnType<typeof usePagedTable>['foot']) {
  const pageSize = Math.max(1, paging?.count ?? 1);
  return { pageSize, paging: paging && { ...paging, pageSize } };
}

/** One sum at the foot: what it is, and how much. */
export function Total({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className={classes.total}>
      {label} <strong>{children}</strong>
    </span>
  );
}

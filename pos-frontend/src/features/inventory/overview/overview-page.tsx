import { Button } from '@mantine/core';
import { IconPackage, IconSearchOff } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { QuickActions } from '@/shared/actions/quick-actions';
import { ApiError } from '@/shared/api/api-error';
import { useSession } from '@/shared/session/session';
import { LowStockNotice } from '@/shared/stock/low-stock-notice';
import { Board } from '@/shared/ui/board';
import classes from '@/shared/ui/board.module.css';
import { Freshness } from '@/shared/ui/data-table/freshness';
import { ErrorMessage } from '@/shared/ui/error-message';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { useInventoryTexts } from '../texts';
import { Attention } from './attention';
import { OverviewFigures } from './overview-figures';
import { OverviewFilters } from './overview-filters';
import {
  hasFilters,
  NO_FILTERS,
  type OverviewSearch,
  overviewSearchSchema,
} from './overview-search';
import { StockByStore } from './stock-by-store';
import { useOverviewTexts } from './texts';
import { useOverview } from './use-overview';

/** What the shops have altogether, and what to do first. */
export function OverviewPage() {
  const own = useOverviewTexts();
  const search = overviewSearchSchema.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const overview = useOverview(search);
  const update = (patch: Partial<OverviewSearch>) =>
    void navigate({ to: '/inventory', search: { ...search, ...patch }, resetScroll: false });
  return (
    <Board
      title={own('title')}
      note={<Freshness query={overview} />}
      actions={<QuickActions />}
      filters={<OverviewFilters search={search} onChange={update} />}
      waiting={overview.waiting}
    >
      <Figures search={search} overview={overview} onClear={() => update(NO_FILTERS)} />
    </Board>
  );
}

interface FiguresProps {
  search: OverviewSearch;
  overview: ReturnType<typeof useOverview>;
  onClear: () => void;
}

function Figures({ search, overview, onClear }: FiguresProps) {
  const text = useInventoryTexts();
  const own = useOverviewTexts();
  const ui = useUiTexts();
  const { summary, inTransit, nearest, activeCounts, error } = overview;
  // A store or category that is not, or no longer, this shop's.
  const unknownFilter = error instanceof ApiError && error.status === 404;
  if (error && !unknownFilter && !(summary && inTransit && nearest)) {
    return <ErrorMessage error={error} onRetry={overview.refetch} />;
  }
  const nothing = summary?.totals.skus === 0 && inTransit?.count === 0;
  if (hasFilters(search) && (unknownFilter || nothing)) {
    return (
      <Message
        icon={IconSearchOff}
        title={text('stock.noMatchTitle')}
        body={own('noMatchBody')}
        action={
          <Button variant="default" onClick={onClear}>
            {ui('filter.clear')}
          </Button>
        }
      />
    );
  }
  if (!summary || !inTransit || !nearest) return <output>{ui('status.loading')}</output>;
  if (nothing) return <NoStock />;
  return (
    <>
      <LowStockNotice lowStock={summary.totals} search={search} />
      <OverviewFigures
        summary={summary}
        inTransit={inTransit}
        activeCounts={activeCounts}
        search={search}
      />
      <div className={classes.panels}>
        <Attention summary={summary} nearest={nearest} search={search} />
        <StockByStore summary={summary} search={search} />
      </div>
    </>
  );
}

function NoStock() {
  const own = useOverviewTexts();
  const mayImport = useSession().permissions.includes('catalog.write');
  return (
    <Message
      icon={IconPackage}
      title={own('emptyTitle')}
      body={own(mayImport ? 'emptyBody' : 'emptyBodyStaff')}
      action={
        mayImport && (
          <Button renderRoot={(props) => <Link to="/catalog/import" {...props} />}>
            {own('emptyAction')}
          </Button>
        )
      }
    />
  );
}

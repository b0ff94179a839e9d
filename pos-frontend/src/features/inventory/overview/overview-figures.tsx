import {
  IconAlertTriangle,
  IconBarcode,
  IconCircleX,
  IconClipboardList,
  IconCoins,
  IconPackages,
  IconTruckDelivery,
} from '@tabler/icons-react';
import type { InTransit } from '@/shared/api/generated/model/inTransit';
import type { ShopSummary } from '@/shared/api/generated/model/shopSummary';
import { ON_THE_WAY } from '@/shared/choices/on-the-way';
import { isZero } from '@/shared/lib/quantity';
import { KeyFigure, KeyFigures } from '@/shared/ui/key-figure';
import { Count, Money, Quantity } from '@/shared/ui/values';
import { UNDER_WAY } from '../counts/counts-search';
import type { OverviewSearch } from './overview-search';
import { useOverviewTexts } from './texts';

interface OverviewFiguresProps {
  summary: ShopSummary;
  inTransit: InTransit;
  activeCounts: number;
  /** What the figures are of; their lists are of the same. */
  search: OverviewSearch;
}

export function OverviewFigures(props: OverviewFiguresProps) {
  const { summary, inTransit, activeCounts, search } = props;
  const own = useOverviewTexts();
  const { totals, locations, currency } = summary;
  const to = '/inventory/stock';
  const holding = locations.filter(({ skus }) => skus > 0).length;
  return (
    <KeyFigures label={own('figures')}>
      <KeyFigure
        to={to}
        search={search}
        name={own('skus')}
        icon={IconBarcode}
        value={<Count value={totals.skus} />}
        detail={own('skusDetail', { count: holding })}
      />
      <KeyFigure
        to={to}
        search={{ ...search, ordering: '-on_hand' }}
        name={own('units')}
        icon={IconPackages}
        value={<Quantity value={totals.units} />}
      />
      {totals.value !== null && (
        <KeyFigure
          to={to}
          search={search}
          name={own('value')}
          icon={IconCoins}
          value={<Money value={totals.value} currency={currency} />}
        />
      )}
      <KeyFigure
        to={to}
        search={{ ...search, low_stock: true }}
        name={own('low')}
        icon={IconAlertTriangle}
        meaning={totals.low > 0 ? 'attention' : undefined}
        value={<Count value={totals.low} />}
        detail={own('lowDetail', { count: totals.out })}
      />
      <KeyFigure
        to={to}
        search={{ ...search, out_of_stock: true }}
        name={own('out')}
        icon={IconCircleX}
        meaning={totals.out > 0 ? 'problem' : undefined}
        value={<Count value={totals.out} />}
        detail={own('itemsDetail')}
      />
      <KeyFigure
        to="/inventory/transfers"
        search={{ status: ON_THE_WAY, to_store_id: search.store_id }}
        name={own('inTransit')}
        icon={IconTruckDelivery}
        meaning={inTransit.count > 0 ? 'motion' : undefined}
        value={<Quantity value={inTransit.units} />}
        detail={
          <>
            {own('transfers', { count: inTransit.count })}
            {inTransit.value !== null && !isZero(inTransit.units) && (
              <>
                {' · '}
                <Money value={inTransit.value} currency={currency} />
              </>
            )}
          </>
        }
      />
      <KeyFigure
        to="/inventory/counts"
        search={{ status: UNDER_WAY, store_id: search.store_id }}
        name={own('counts')}
        icon={IconClipboardList}
        meaning={activeCounts > 0 ? 'motion' : undefined}
        value={<Count value={activeCounts} />}
        detail={own('countsDetail')}
      />
    </KeyFigures>
  );
}

import { Button, SegmentedControl } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import { FilterDate } from '@/shared/ui/filters/filter-date';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { FilterSeveral } from '@/shared/ui/filters/filter-several';
import { FilterToggle } from '@/shared/ui/filters/filter-toggle';
import classes from '@/shared/ui/filters/filters.module.css';
import { SearchBox } from '@/shared/ui/filters/search-box';
import { useUiTexts } from '@/shared/ui/texts';
import {
  hasFilters,
  NO_FILTERS,
  RETURN_STATUSES,
  SALE_STATUSES,
  type SalesSearch,
} from './sales-search';
import { usePosTexts } from './texts';

interface SalesFiltersProps {
  search: SalesSearch;
  onChange: (patch: Partial<SalesSearch>, options?: { replace?: boolean }) => void;
}

export function SalesFilters({ search, onChange }: SalesFiltersProps) {
  const text = usePosTexts();
  const ui = useUiTexts();
  const stores = useStoreOptions();
  const statuses = SALE_STATUSES.map((value) => ({ value, label: text(`saleStatus.${value}`) }));
  const returnStatuses = RETURN_STATUSES.map((value) => ({
    value,
    label: text(`returnStatus.${value}`),
  }));
  const view = search.view ?? 'sales';
  return (
    <div className={classes.bar}>
      <SegmentedControl
        size="sm"
        aria-label={text('returns.show')}
        value={view}
        data={[
          { value: 'sales', label: text('sales.title') },
          { value: 'returns', label: text('returns.title') },
          { value: 'oversold', label: text('oversold.title') },
        ]}
        onChange={(value) =>
          onChange({
            view: value === 'sales' ? undefined : value,
            cursor: undefined,
            page: undefined,
            document: undefined,
          })
        }
      />
      <SearchBox
        label={text('sales.search')}
        placeholder={text('sales.searchHint')}
        value={search.search ?? ''}
        onChange={(value) => onChange({ search: value || undefined }, { replace: true })}
      />
      <FilterSelect
        label={text('sales.store')}
        options={stores}
        value={search.store_id}
        onChange={(store_id) => onChange({ store_id })}
      />
      {view === 'oversold' && (
        <FilterToggle
          label={text('oversold.settled')}
          icon={IconChecks}
          active={search.settled ?? false}
          onChange={(active) => onChange({ settled: active ? true : undefined })}
        />
      )}
      {view === 'returns' && (
        <FilterSeveral
          label={text('sales.status')}
          options={returnStatuses}
          value={search.return_status}
          onChange={(return_status) => onChange({ return_status })}
        />
      )}
      {view === 'sales' && (
        <FilterSeveral
          label={text('sales.status')}
          options={statuses}
          value={search.status}
          onChange={(status) => onChange({ status })}
        />
      )}
      {view !== 'oversold' && (
        <>
          <FilterDate
            label={text('sales.from')}
            value={search.date_from}
            max={search.date_to}
            onChange={(date_from) => onChange({ date_from })}
          />
          <FilterDate
            label={text('sales.to')}
            value={search.date_to}
            min={search.date_from}
            onChange={(date_to) => onChange({ date_to })}
          />
        </>
      )}
      {hasFilters(search) && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      )}
    </div>
  );
}

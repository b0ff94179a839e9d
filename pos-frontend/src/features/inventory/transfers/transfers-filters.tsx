import { Button } from '@mantine/core';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import { FilterLink } from '@/shared/ui/filters/filter-link';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { FilterSeveral } from '@/shared/ui/filters/filter-several';
import classes from '@/shared/ui/filters/filters.module.css';
import { SearchBox } from '@/shared/ui/filters/search-box';
import { useUiTexts } from '@/shared/ui/texts';
import { useInventoryTexts } from './texts';
import {
  hasFilters,
  NO_FILTERS,
  TRANSFER_STATUSES,
  type TransfersSearch,
} from './transfers-search';

interface TransfersFiltersProps {
  search: TransfersSearch;
  onChange: (patch: Partial<TransfersSearch>, options?: { replace?: boolean }) => void;
}

export function TransfersFilters({ search, onChange }: TransfersFiltersProps) {
  const text = useInventoryTexts();
  const ui = useUiTexts();
  const stores = useStoreOptions();
  const statuses = TRANSFER_STATUSES.map((value) => ({
    value,
    label: text(`transfers.status.${value}`),
  }));
  return (
    <div className={classes.bar}>
      <SearchBox
        label={text('transfers.search')}
        placeholder={text('transfers.searchHint')}
        value={search.search ?? ''}
        onChange={(value) => onChange({ search: value || undefined }, { replace: true })}
      />
      <FilterSeveral
        label={text('column.status')}
        options={statuses}
        value={search.status}
        onChange={(status) => onChange({ status })}
      />
      <FilterSelect
        label={text('transfers.from')}
        options={stores}
        value={search.from_store_id}
        onChange={(from_store_id) => onChange({ from_store_id })}
      />
      <FilterSelect
        label={text('transfers.to')}
        options={stores}
        value={search.to_store_id}
        onChange={(to_store_id) => onChange({ to_store_id })}
      />
      {search.variant_id && (
        <FilterLink
          label={text('column.product')}
          value={text('transfers.item', { id: search.variant_id })}
          onRemove={() => onChange({ variant_id: undefined })}
        />
      )}
      {hasFilters(search) && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      )}
    </div>
  );
}

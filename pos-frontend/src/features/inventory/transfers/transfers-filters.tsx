import { useStoreOptions } from '@/shared/choices/use-store-options';
import type { PagedSearch } from '@/shared/lib/list-search';
import { FilterBar } from '@/shared/ui/filters/filter-bar';
import { FilterLink } from '@/shared/ui/filters/filter-link';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { FilterSeveral } from '@/shared/ui/filters/filter-several';
import { useInventoryTexts } from './texts';
import { TRANSFER_STATUSES, type TransfersSearch } from './transfers-search';

interface TransfersFiltersProps {
  list: PagedSearch<TransfersSearch>;
}

export function TransfersFilters({ list }: TransfersFiltersProps) {
  const text = useInventoryTexts();
  const { search, update } = list;
  const stores = useStoreOptions();
  const statuses = TRANSFER_STATUSES.map((value) => ({
    value,
    label: text(`transfers.status.${value}`),
  }));
  return (
    <FilterBar
      list={list}
      label={text('transfers.search')}
      placeholder={text('transfers.searchHint')}
    >
      <FilterSeveral
        label={text('column.status')}
        options={statuses}
        value={search.status}
        onChange={(status) => update({ status })}
      />
      <FilterSelect
        label={text('transfers.from')}
        options={stores}
        value={search.from_store_id}
        onChange={(from_store_id) => update({ from_store_id })}
      />
      <FilterSelect
        label={text('transfers.to')}
        options={stores}
        value={search.to_store_id}
        onChange={(to_store_id) => update({ to_store_id })}
      />
      {search.variant_id && (
        <FilterLink
          label={text('column.product')}
          value={text('transfers.item', { id: search.variant_id })}
          onRemove={() => update({ variant_id: undefined })}
        />
      )}
    </FilterBar>
  );
}

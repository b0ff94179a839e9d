import { useStoreOptions } from '@/shared/choices/use-store-options';
import type { PagedSearch } from '@/shared/lib/list-search';
import { FilterBar } from '@/shared/ui/filters/filter-bar';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { FilterSeveral } from '@/shared/ui/filters/filter-several';
import { COUNT_STATUSES, type CountsSearch, SCOPES } from './counts-search';
import { useCountTexts } from './texts';

interface CountsFiltersProps {
  list: PagedSearch<CountsSearch>;
}

export function CountsFilters({ list }: CountsFiltersProps) {
  const text = useCountTexts();
  const { search, update } = list;
  const stores = useStoreOptions();
  return (
    <FilterBar list={list} label={text('search')} placeholder={text('searchHint')}>
      <FilterSelect
        label={text('column.store')}
        options={stores}
        value={search.store_id}
        onChange={(store_id) => update({ store_id })}
      />
      <FilterSeveral
        label={text('column.status')}
        options={COUNT_STATUSES.map((value) => ({ value, label: text(`status.${value}`) }))}
        value={search.status}
        onChange={(status) => update({ status })}
      />
      <FilterSelect
        label={text('column.scope')}
        options={SCOPES.map((value) => ({ value, label: text(`scope.${value}`) }))}
        value={search.scope}
        onChange={(scope) => update({ scope })}
      />
    </FilterBar>
  );
}

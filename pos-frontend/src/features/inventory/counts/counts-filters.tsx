import { Button } from '@mantine/core';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { FilterSeveral } from '@/shared/ui/filters/filter-several';
import classes from '@/shared/ui/filters/filters.module.css';
import { SearchBox } from '@/shared/ui/filters/search-box';
import { useUiTexts } from '@/shared/ui/texts';
import { COUNT_STATUSES, type CountsSearch, hasFilters, NO_FILTERS, SCOPES } from './counts-search';
import { useCountTexts } from './texts';

interface CountsFiltersProps {
  search: CountsSearch;
  onChange: (patch: Partial<CountsSearch>, options?: { replace?: boolean }) => void;
}

export function CountsFilters({ search, onChange }: CountsFiltersProps) {
  const text = useCountTexts();
  const ui = useUiTexts();
  const stores = useStoreOptions();
  return (
    <div className={classes.bar}>
      <SearchBox
        label={text('search')}
        placeholder={text('searchHint')}
        value={search.search ?? ''}
        onChange={(value) => onChange({ search: value || undefined }, { replace: true })}
      />
      <FilterSelect
        label={text('column.store')}
        options={stores}
        value={search.store_id}
        onChange={(store_id) => onChange({ store_id })}
      />
      <FilterSeveral
        label={text('column.status')}
        options={COUNT_STATUSES.map((value) => ({ value, label: text(`status.${value}`) }))}
        value={search.status}
        onChange={(status) => onChange({ status })}
      />
      <FilterSelect
        label={text('column.scope')}
        options={SCOPES.map((value) => ({ value, label: text(`scope.${value}`) }))}
        value={search.scope}
        onChange={(scope) => onChange({ scope })}
      />
      {hasFilters(search) && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      )}
    </div>
  );
}

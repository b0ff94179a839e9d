import { Button } from '@mantine/core';
import { useCategoryOptions } from '@/shared/choices/use-category-options';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import classes from '@/shared/ui/filters/filters.module.css';
import { useUiTexts } from '@/shared/ui/texts';
import { useInventoryTexts } from '../texts';
import { hasFilters, NO_FILTERS, type OverviewSearch } from './overview-search';

interface OverviewFiltersProps {
  search: OverviewSearch;
  onChange: (patch: Partial<OverviewSearch>) => void;
}

export function OverviewFilters({ search, onChange }: OverviewFiltersProps) {
  const text = useInventoryTexts();
  const ui = useUiTexts();
  const stores = useStoreOptions();
  const categories = useCategoryOptions();
  return (
    <div className={classes.bar}>
      <FilterSelect
        label={text('stock.store')}
        options={stores}
        value={search.store_id}
        onChange={(store_id) => onChange({ store_id })}
      />
      <FilterSelect
        label={text('stock.category')}
        options={categories}
        value={search.category}
        onChange={(category) => onChange({ category })}
      />
      {hasFilters(search) && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      )}
    </div>
  );
}
